import type { ProductSeed } from '../types'
import { chargers } from './chargers'
import { headphones } from './headphones'
import { keyboards } from './keyboards'
import { laptopBags } from './laptop-bags'
import { laptops } from './laptops'
import { mice } from './mice'
import { speakers } from './speakers'
import { tablets } from './tablets'

export const techProducts: ProductSeed[] = [
  ...laptops,
  ...laptopBags,
  ...mice,
  ...keyboards,
  ...headphones,
  ...chargers,
  ...speakers,
  ...tablets,
]
