export const HOUR = 3_600_000
export const DAY = 24 * HOUR

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** What the wall calendar and clock in Berlin show at an instant (ms); month and day count from 1. */
export function inBerlin(at: number) {
  const shown = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown
  return { year, month, day, hour, minute, second }
}

/** The instant (ms) at which the day of `now` began in Berlin; on the two days the clocks change, an hour off. */
export function startOfDay(now: number): number {
  const { hour, minute, second } = inBerlin(now)
  return Math.floor(now / 1000) * 1000 - ((hour * 60 + minute) * 60 + second) * 1000
}

/** The calendar date (YYYY-MM-DD) `days` after the day of `today` in Berlin, `years` earlier. */
export function birthdayFrom(today: number, days: number, years: number): string {
  const { year, month, day } = inBerlin(today + days * DAY + 12 * HOUR)
  // Who is born on 29 February is born in a leap year.
  const born = month === 2 && day === 29 ? year - Math.round(years / 4) * 4 : year - years
  return [born, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
