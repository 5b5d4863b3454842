import { calendarDate } from '@/lib/offers/calendar'
import type { ProfileSnapshot } from './snapshot'

type Who = Pick<ProfileSnapshot['facts'], 'birthday' | 'timeZone'>

/** Whole years somebody has lived at `now` (epoch ms) by the calendar of their time zone; null where they told no birthday. */
export function ageAt({ birthday, timeZone }: Who, now: number): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthday ?? '')?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const today = calendarDate(now, timeZone)
  const isToCome = today.month < month || (today.month === month && today.day < day)
  return today.year - year - (isToCome ? 1 : 0)
}

/** True when somebody is known to be of the age a product asks for, or it asks for none. */
export function isOldEnough({ ageLimit }: { ageLimit: number | null }, who: Who, now: number): boolean {
  return ageLimit === null || (ageAt(who, now) ?? 0) >= ageLimit
}

/** True when somebody is known to be too young for a product. */
export function isTooYoung({ ageLimit }: { ageLimit: number | null }, who: Who, now: number): boolean {
  const age = ageAt(who, now)
  return ageLimit !== null && age !== null && age < ageLimit
}
