import type { Rule } from '@/lib/audiences/rule'
import type { Placement } from '@/lib/generated/prisma/enums'
import type { Offer } from './offer'

export type Ranked = readonly (readonly [Placement, readonly Offer[]])[]

/** The most important first, the slug breaking ties: the one order of offers everywhere. */
export const byRank = (a: Pick<Offer, 'priority' | 'slug'>, b: Pick<Offer, 'priority' | 'slug'>) =>
  b.priority - a.priority || a.slug.localeCompare(b.slug, 'en')

const known = new WeakMap<readonly Offer[], Ranked>()

/** The offers of each placement by rank; once for each array of offers. */
export function rankedByPlacement(offers: readonly Offer[]): Ranked {
  const before = known.get(offers)
  if (before) return before
  const places = new Map<Placement, Offer[]>()
  for (const offer of offers) places.set(offer.placement, [...(places.get(offer.placement) ?? []), offer])
  const ranked = [...places].map(([place, those]) => [place, those.sort(byRank)] as const)
  known.set(offers, ranked)
  return ranked
}

/** The same offers, those of one named audience with one rule between them, so that it is told of somebody once. */
export function sharedAudiences(offers: readonly Offer[]): Offer[] {
  const rules = new Map<string, Rule>()
  return offers.map(offer => {
    if (!offer.audienceId) return offer
    const audience = rules.get(offer.audienceId) ?? offer.audience
    rules.set(offer.audienceId, audience)
    return { ...offer, audience }
  })
}
