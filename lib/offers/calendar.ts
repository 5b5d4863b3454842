const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar date at `now` (epoch ms) in a time zone, UTC's where the zone is unknown. `month` is 1–12. */
export function calendarDate(now: number, timeZone: string): { year: number; month: number; day: number } {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(now)
      .map(p => [p.type, Number(p.value)]),
  )
  return { year: parts.get('year') ?? 1970, month: parts.get('month') ?? 1, day: parts.get('day') ?? 1 }
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' } as const
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en', { ...options, timeZone })
  } catch {
    format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' })
  }
  // Zones come from a fixed list; the bound only guards against a flood of odd spellings.
  if (formats.size < 1_000) formats.set(timeZone, format)
  return format
}
