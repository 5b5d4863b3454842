import type { ProductSeed } from '../types'
import { balconyPlanters } from './balcony-planters'
import { bedding } from './bedding'
import { coffee } from './coffee'
import { coffeeMakers } from './coffee-makers'
import { cookware } from './cookware'
import { gardenTools } from './garden-tools'
import { lamps } from './lamps'
import { lawnmowers } from './lawnmowers'

export const homeProducts: ProductSeed[] = [
  ...lawnmowers,
  ...gardenTools,
  ...balconyPlanters,
  ...coffee,
  ...coffeeMakers,
  ...lamps,
  ...cookware,
  ...bedding,
]
