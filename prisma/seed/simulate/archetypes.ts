import { atHome } from './archetypes-at-home'
import { onTheWay } from './archetypes-on-the-way'

/** A kind of shopper to draw tastes from; every simulated shopper is a blend of two with quirks of their own. */
export type Archetype = {
  share: number
  groups: Record<string, number>
  topics: string[]
  styles: string[]
  /** Likelihood of value, mid and premium. */
  tiers: [number, number, number]
  /** Likelihood of flat, flat with balcony, house with garden. */
  dwellings: [number, number, number]
  /** Likelihood of single, couple, family, shared. */
  households: [number, number, number, number]
  ages: [number, number]
}

export const archetypes: Archetype[] = [...atHome, ...onTheWay]
