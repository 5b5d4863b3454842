import { calendarDate } from './calendar'
import type { Offer, Share } from './offer'

/** Of an offer, what was gone when it was read: parts of its budget, and days (or ALL) on which it was used up. */
export type Gone = { shares: readonly (Share | 'ALL')[]; periods: readonly string[] }

/** The day an offer's use at `now` (epoch ms) counts for, YYYY-MM-DD by its own time zone. */
export function countedDay({ timeZone }: Pick<Offer, 'timeZone'>, now: number): string {
  const { year, month, day } = calendarDate(now, timeZone)
  return [String(year).padStart(4, '0'), ...[month, day].map(n => String(n).padStart(2, '0'))].join('-')
}

/** True when an offer has nothing left for somebody of this share at `now` (epoch ms), as far as is held in memory. */
export function isRunOut(offer: Pick<Offer, 'gone' | 'timeZone'>, share: Share, now: number): boolean {
  const { shares, periods } = offer.gone
  if (shares.length === 0 && periods.length === 0) return false
  return (
    shares.includes('ALL') ||
    shares.includes(share) ||
    periods.includes('ALL') ||
    periods.includes(countedDay(offer, now))
  )
}
