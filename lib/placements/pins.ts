import { calendarDate } from '@/lib/offers/calendar'
import type { Pin } from './config'

/** The shop's own: pins begin and end with its days. */
const SHOP_ZONE = 'Europe/Berlin'

const two = (part: number) => String(part).padStart(2, '0')

/** The day it is in the shop at `now` (epoch ms), YYYY-MM-DD. */
export function shopDay(now: number): string {
  const { year, month, day } = calendarDate(now, SHOP_ZONE)
  return `${year}-${two(month)}-${two(day)}`
}

/** The pins that hold at `now` on a page of `group` (null: on none in particular), the foremost first; each product once. */
export function pinsAt(pins: readonly Pin[], now: number, group: string | null): Pin[] {
  if (pins.length === 0) return []
  const today = shopDay(now)
  const holding = pins.filter(
    ({ from, until, beside }) =>
      (from === null || from <= today) &&
      (until === null || today <= until) &&
      (beside === null || beside === group),
  )
  const once = new Map<string, Pin>()
  for (const pin of holding.toSorted((a, b) => a.place - b.place))
    if (!once.has(pin.product)) once.set(pin.product, pin)
  return [...once.values()]
}
