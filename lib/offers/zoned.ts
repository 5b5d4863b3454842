/** The offset of a time zone from UTC at an instant (epoch ms), in ms; throws RangeError for an unknown zone. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find(p => p.type === type)?.value)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return local - Math.floor(at / 1000) * 1000
}

/** An instant as a date field writes it in a time zone: '2026-06-10T08:00'. */
export function toLocal(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)
}

/**
 * The instant (epoch ms) a date field means in a time zone, or null when it is no date there is. A time skipped
 * in spring is the one as long after the change; of one that happens twice in autumn, the first.
 */
export function fromLocal(local: string, timeZone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00(\.000)?)?$/.test(local)) return null
  const wall = Date.parse(`${local.slice(0, 16)}:00Z`)
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== local.slice(0, 16)) return null
  const before = offsetAt(wall - 86_400_000, timeZone)
  const after = offsetAt(wall + 86_400_000, timeZone)
  const first = wall - Math.max(before, after)
  const exact = [first, wall - Math.min(before, after)].find(at => at + offsetAt(at, timeZone) === wall)
  return exact ?? wall - before
}

/** Where the shop and its neighbours are: what a merchandiser most likely means. */
const NEAR = ['Europe/Berlin', 'Europe/London', 'Europe/Athens', 'America/New_York', 'UTC']

/** Every time zone there is, the likely ones first. */
export const TIME_ZONES = [...new Set([...NEAR, ...Intl.supportedValuesOf('timeZone')])]

export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
