import type { ProductSeed } from '../types'
import { audiobooks } from './audiobooks'
import { cookbooks } from './cookbooks'
import { crimeNovels } from './crime-novels'
import { fantasyNovels } from './fantasy-novels'
import { kommissarinHarms } from './kommissarin-harms'
import { saltRoads } from './salt-roads'
import { travelGuides } from './travel-guides'
import { vinyl } from './vinyl'

export const booksProducts: ProductSeed[] = [
  ...saltRoads,
  ...fantasyNovels,
  ...kommissarinHarms,
  ...crimeNovels,
  ...cookbooks,
  ...travelGuides,
  ...audiobooks,
  ...vinyl,
]
