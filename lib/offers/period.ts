import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { kindOf } from './kinds/kinds'
import type { Offer } from './offer'
import { presentOf } from './present'

type Counted = Pick<Offer, 'id' | 'kind' | 'benefit' | 'audience' | 'caps'>
type Who = Pick<ProfileSnapshot, 'facts' | 'orders' | 'grants'>

const TIMES = 'use-'

/**
 * What one use of an offer by this person counts as: the period of its kind (the birthday's year, `once` for a
 * welcome), else `use-1`, `use-2` … where it can be used so many times; `once` for a free item; null where there is
 * no limit.
 */
export function periodOf(offer: Counted, snapshot: Who, now: number): string | null {
  const period = kindOf(offer.kind).period?.(offer, snapshot, now)
  if (period) return period
  if (offer.caps.perShopper !== null) return `${TIMES}${timesUsed(offer, snapshot) + 1}`
  return offer.benefit === 'FREE_ITEM' ? 'once' : null
}

/** True when the person has had the offer as often as they may: in this period or too short a time ago, or in all. */
export function isUsed(offer: Counted, snapshot: Who, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  if (period === null) return false
  if (period.startsWith(TIMES)) return timesUsed(offer, snapshot) >= (offer.caps.perShopper ?? Infinity)
  const pause = presentOf(offer)?.pause ?? 0
  return usesOf(offer, snapshot).some(
    grant => grant.period === period || now - (grant.redeemedAt ?? now) < pause,
  )
}

/** True when a claim on the offer has run out before it was used. */
export function isExpired(offer: Counted, snapshot: Who, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  return snapshot.grants.some(
    g => g.offerId === offer.id && g.period === period && g.expiresAt !== null && g.expiresAt <= now,
  )
}

/** Of a present, whichever offer gave it. */
const usesOf = (offer: Counted, { grants }: Who) =>
  grants.filter(
    grant =>
      grant.redeemedAt !== null &&
      (grant.offerId === offer.id || (grant.present === offer.kind && presentOf(offer) !== null)),
  )

const timesUsed = (offer: Counted, who: Who) =>
  usesOf(offer, who).filter(grant => grant.period.startsWith(TIMES)).length
