import type { Goods } from '@/lib/audiences/evaluate'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { isOpenTo, presentBefore } from './decide'
import type { Offer } from './offer'
import { isUsed } from './period'
import { presentOf } from './present'

/**
 * Why an offer that is a present and would be open to this person at `now` (epoch ms) is not given: they had theirs, or
 * it is another of all `offers`. Null where neither is so.
 */
export function withheld(
  offer: Offer,
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
): 'present-had' | 'present-other' | null {
  if (!presentOf(offer) || !isOpenTo(offer, { ...snapshot, grants: [] }, now, goods)) return null
  if (isUsed(offer, snapshot, now)) return 'present-had'
  return presentBefore(offer, offers, snapshot, now, goods) && 'present-other'
}
