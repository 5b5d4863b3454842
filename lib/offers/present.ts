import type { OfferKind } from '@/lib/generated/prisma/enums'
import { kindOf } from './kinds/kinds'
import type { Offer } from './offer'
import { byRank } from './ranked'

/** The present an offer is, where all offers of its kind are one; null for any other, and for a mere word. */
export function presentOf({ kind, benefit }: Pick<Offer, 'kind' | 'benefit'>) {
  return benefit === 'NONE' || benefit === 'EARLY_ACCESS' ? null : (kindOf(kind).present ?? null)
}

/**
 * The offer that is somebody's present instead of this one: of all `offers` that are the same present, the first in rank
 * that `isOpen` to them. Null where there is no such rival.
 */
export function presentInstead(
  offer: Offer,
  offers: readonly Offer[],
  isOpen: (offer: Offer) => boolean,
): Offer | null {
  if (presentOf(offer) === null) return null
  const first = presentsIn(offers).get(offer.kind)?.find(isOpen)
  return first && first.id !== offer.id ? first : null
}

const known = new WeakMap<readonly Offer[], ReadonlyMap<OfferKind, readonly Offer[]>>()

/** The offers of each kind that is one present, by rank; once for each array of offers. */
function presentsIn(offers: readonly Offer[]): ReadonlyMap<OfferKind, readonly Offer[]> {
  const before = known.get(offers)
  if (before) return before
  const presents = offers.filter(offer => presentOf(offer) !== null).sort(byRank)
  const made = Map.groupBy(presents, offer => offer.kind)
  known.set(offers, made)
  return made
}
