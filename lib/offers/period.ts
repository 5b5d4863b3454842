import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { kindOf } from './kinds/kinds'
import type { Offer } from './offer'
import { presentOf } from './present'

type Counted = Pick<Offer, 'id' | 'kind' | 'benefit' | 'audience' | 'caps'>
type Who = Pick<ProfileSnapshot, 'facts' | 'orders' | 'grants'>

const TIMES = 'use-'
const ONCE = 'once'

/**
 * What one use of an offer by this person counts as: the period of its kind (the birthday's year, `once` for a
 * welcome), else `use-1`, `use-2` … where it can be used so many times; `once` for a free item; null where there is
 * no limit.
 */
export function periodOf(offer: Counted, snapshot: Who, now: number): string | null {
  const period = kindOf(offer.kind).period?.(offer, snapshot, now)
  if (period) return period
  if (offer.caps.perShopper !== null) return firstFree(usesOf(offer, snapshot))
  return offer.benefit === 'FREE_ITEM' ? ONCE : null
}

/** True when the person has had the offer as often as they may: in this period, too short a time ago, or in all. */
export function isUsed(offer: Counted, snapshot: Who, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  if (period === null) return false
  // Whatever they counted as: the cap may be younger than they are.
  const most = offer.caps.perShopper ?? (period === ONCE ? 1 : Infinity)
  if (usesOf(offer, snapshot).length >= most) return true
  const present = presentOf(offer)
  return snapshot.grants.some(
    grant =>
      grant.redeemedAt !== null &&
      (grant.offerId === offer.id || (present !== null && grant.present === offer.kind)) &&
      (grant.period === period || now - grant.redeemedAt < (present?.pause ?? 0)),
  )
}

/** True when a claim on the offer has run out before it was used. */
export function isExpired(offer: Counted, snapshot: Who, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  return snapshot.grants.some(
    g => g.offerId === offer.id && g.period === period && g.expiresAt !== null && g.expiresAt <= now,
  )
}

const usesOf = ({ id }: Counted, { grants }: Who) =>
  grants.filter(grant => grant.offerId === id && grant.redeemedAt !== null)

/** A cancelled order leaves a gap, which is used first: no two uses may count as the same. */
function firstFree(uses: Who['grants']): string {
  const taken = new Set(uses.map(grant => grant.period))
  let time = 1
  while (taken.has(`${TIMES}${time}`)) time++
  return `${TIMES}${time}`
}
