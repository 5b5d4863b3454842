import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { birthdayOn } from './birthday'
import { birthdayWindow, type Offer } from './offer'

/** Birthdays are a year apart, less a window on either side: sooner than this is a changed date. */
const BIRTHDAY_PAUSE = 300 * 86_400_000

/**
 * The period in which one person may use an offer once: the birthday's year, `once` for welcomes and
 * free items, null where there is no limit.
 */
export function periodOf(
  offer: Pick<Offer, 'kind' | 'benefit' | 'audience'>,
  snapshot: Pick<ProfileSnapshot, 'facts'>,
  now: number,
): string | null {
  if (offer.kind === 'BIRTHDAY') {
    const { birthday, timeZone } = snapshot.facts
    return String(birthdayOn(birthday ?? '', timeZone, now, birthdayWindow(offer)).year)
  }
  return offer.kind === 'WELCOME' || offer.benefit === 'FREE_ITEM' ? 'once' : null
}

/** True when the person has had the offer already: in this period or, for birthdays, too short a time ago. */
export function isUsed(offer: Offer, snapshot: ProfileSnapshot, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  if (period === null) return false
  return snapshot.grants.some(
    grant =>
      grant.offerId === offer.id &&
      grant.redeemedAt !== null &&
      (grant.period === period || (offer.kind === 'BIRTHDAY' && now - grant.redeemedAt < BIRTHDAY_PAUSE)),
  )
}

/** True when a claim on the offer has run out before it was used. */
export function isExpired(offer: Offer, snapshot: ProfileSnapshot, now: number): boolean {
  const period = periodOf(offer, snapshot, now)
  return snapshot.grants.some(
    g => g.offerId === offer.id && g.period === period && g.expiresAt !== null && g.expiresAt <= now,
  )
}
