import { calendarDate } from './calendar'

const DAY = 86_400_000

export type Birthday = {
  /** The year of the birthday nearest to today: the period a birthday grant counts for. */
  year: number
  isToday: boolean
  /** At most `windowDays` calendar days before or after it. */
  within: boolean
}

/**
 * Where today stands to a birthday ('YYYY-MM-DD') at `now` (epoch ms), by the calendar of `timeZone`.
 * Someone born on 29 February has their birthday on 28 February in common years.
 * A birthday or time zone that is none is never today and never within.
 */
export function birthdayOn(birthday: string, timeZone: string, now: number, windowDays: number): Birthday {
  const date = calendarDate(now, timeZone)
  const today = Date.UTC(date.year, date.month - 1, date.day)
  const [, month = 0, day = 0] = /^\d{4}-(\d{2})-(\d{2})$/.exec(birthday)?.map(Number) ?? []
  const { year } = date
  if (month < 1 || month > 12 || day < 1 || day > 31) return { year, isToday: false, within: false }
  const nearest = [year - 1, year, year + 1]
    .map(y => ({ year: y, days: Math.abs(birthdayIn(y, month, day) - today) / DAY }))
    .reduce((a, b) => (b.days < a.days ? b : a))
  return { year: nearest.year, isToday: nearest.days === 0, within: nearest.days <= windowDays }
}

/** Midnight UTC of the birthday in a year; the month's last day where the day does not exist. */
function birthdayIn(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Date.UTC(year, month - 1, Math.min(day, last))
}
