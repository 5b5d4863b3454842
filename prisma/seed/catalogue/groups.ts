import { beautyGroups } from './beauty-health/groups'
import { booksGroups } from './books-audio/groups'
import { fashionGroups } from './fashion/groups'
import { homeGroups } from './home-garden/groups'
import { techGroups } from './tech/groups'
import { travelGroups } from './travel-outdoor/groups'
import type { GroupSeed } from './types'

export const groups: GroupSeed[] = [
  ...techGroups,
  ...homeGroups,
  ...fashionGroups,
  ...beautyGroups,
  ...travelGroups,
  ...booksGroups,
]
