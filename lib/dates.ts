/** The clock of the shop, by which the desk asks and is told. */
export const SHOP_ZONE = 'Europe/Berlin'

const formats = new Map<string, Intl.DateTimeFormat>()

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
} as const

function format(at: Date | number, timeZone: string, style: keyof typeof STYLES): string {
  const key = `${style} ${timeZone}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...STYLES[style], timeZone })
  formats.set(key, known)
  return known.format(at)
}

/** An instant as a day: “22 November 2026”. Throws RangeError on an unknown time zone. */
export function formatDate(at: Date | number, timeZone = SHOP_ZONE): string {
  return format(at, timeZone, 'long')
}

/** An instant as a day of this year: “22 Nov”. Throws RangeError on an unknown time zone. */
export function formatShortDate(at: Date | number, timeZone = SHOP_ZONE): string {
  return format(at, timeZone, 'short')
}

/** An instant as day and time: “22 Nov 2026, 14:03”. Throws RangeError on an unknown time zone. */
export function formatMoment(at: Date | number, timeZone = SHOP_ZONE): string {
  return format(at, timeZone, 'moment')
}
