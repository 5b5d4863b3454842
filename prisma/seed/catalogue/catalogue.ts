import { brands } from './brands'
import { departments } from './departments'
import { groups } from './groups'
import { series } from './series'
import { chargers } from './tech/chargers'
import { headphones } from './tech/headphones'
import { keyboards } from './tech/keyboards'
import { laptopBags } from './tech/laptop-bags'
import { laptops } from './tech/laptops'
import { mice } from './tech/mice'
import { speakers } from './tech/speakers'
import { tablets } from './tech/tablets'
import type { CatalogueSeed, ProductSeed } from './types'

const products: ProductSeed[] = [
  ...laptops,
  ...laptopBags,
  ...mice,
  ...keyboards,
  ...headphones,
  ...chargers,
  ...speakers,
  ...tablets,
]

export const catalogue: CatalogueSeed = { departments, groups, brands, series, products }
