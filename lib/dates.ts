const formats = new Map<string, Intl.DateTimeFormat>()

function format(at: Date | number, timeZone: string, style: 'long' | 'short'): string {
  const key = `${style} ${timeZone}`
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: style,
      ...(style === 'long' && { year: 'numeric' }),
      timeZone,
    })
  formats.set(key, known)
  return known.format(at)
}

/** An instant as a day: “22 November 2026”. Throws RangeError on an unknown time zone. */
export function formatDate(at: Date | number, timeZone = 'Europe/Berlin'): string {
  return format(at, timeZone, 'long')
}

/** An instant as a day of this year: “22 Nov”. Throws RangeError on an unknown time zone. */
export function formatShortDate(at: Date | number, timeZone = 'Europe/Berlin'): string {
  return format(at, timeZone, 'short')
}
