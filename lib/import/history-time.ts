/** Before it nobody sold anything on the web. */
const FIRST = Date.UTC(1995, 0, 1)
const DAY = 86_400_000

const WRITTEN =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/

/**
 * When something happened, in epoch milliseconds: ISO 8601 (UTC where no zone is told), or seconds, milliseconds or
 * microseconds since 1970, as GA4 exports them. Else what is wrong with it, in words; `now` is epoch ms.
 */
export function parseTime(text: string, now: number): number | string {
  const at = /^\d{10}$|^\d{13}$|^\d{16}$/.test(text) ? sinceEpoch(text) : written(text)
  if (Number.isNaN(at)) return `"${text}" is no time: expected is one like 2026-11-25T14:30:00Z`
  if (at < FIRST) return `${text} is before 1995`
  return at > now + DAY ? `${text} is in the future` : at
}

const sinceEpoch = (text: string) => Math.floor(Number(text) / 10 ** (text.length - 13))

function written(text: string): number {
  const [, year, month, day, hour = '00', minute = '00', second = '00', part = '', zone = 'Z'] =
    WRITTEN.exec(text) ?? []
  if (!year) return Number.NaN
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const at = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${part.padEnd(3, '0').slice(0, 3)}${offset}`,
  )
  // Date.parse takes the 31st of a short month for the 1st of the next.
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
    ? at
    : Number.NaN
}
