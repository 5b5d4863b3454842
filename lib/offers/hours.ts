import type { Offer } from './offer'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const formats = new Map<string, Intl.DateTimeFormat>()

/** True when `now` (epoch ms) is in the days and hours of an offer, by its own time zone. */
export function isHour({ hours, timeZone }: Pick<Offer, 'hours' | 'timeZone'>, now: number): boolean {
  const { weekdays, from, to } = hours
  if (weekdays.length === 0 && from === null) return true
  const { weekday, hour } = clockIn(timeZone, now)
  const all = from === null || to === null
  const overnight = !all && from > to
  const early = overnight && hour < to
  if (!all && (overnight ? hour < from && !early : hour < from || hour >= to)) return false
  // The small hours belong to the evening before.
  const day = early ? ((weekday + 5) % 7) + 1 : weekday
  return weekdays.length === 0 || weekdays.includes(day)
}

/** ISO day of the week (1 Monday to 7) and hour (0–23) at an instant in a time zone. */
function clockIn(timeZone: string, now: number): { weekday: number; hour: number } {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' })
    formats.set(timeZone, format)
  }
  const parts = format.formatToParts(now)
  const of = (type: string) => parts.find(p => p.type === type)?.value ?? ''
  return { weekday: WEEKDAYS.indexOf(of('weekday')) + 1, hour: Number(of('hour')) }
}
