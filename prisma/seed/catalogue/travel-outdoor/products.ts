import type { ProductSeed } from '../types'
import { backpacks } from './backpacks'
import { beach } from './beach'
import { bottles } from './bottles'
import { hikingBoots } from './hiking-boots'
import { ski } from './ski'
import { suitcases } from './suitcases'
import { tents } from './tents'

export const travelProducts: ProductSeed[] = [
  ...suitcases,
  ...backpacks,
  ...tents,
  ...beach,
  ...ski,
  ...hikingBoots,
  ...bottles,
]
