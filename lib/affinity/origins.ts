import { formatDate } from '@/lib/dates'
import type { EventName } from '@/lib/generated/prisma/enums'

/** Where a taste came from: how often what happened, and when last (epoch ms). */
export type Origin = { looks: number; carts: number; purchases: number; dismissals: number; lastAt: number }

/** Which kind of origin an event is; others say too little to be named. */
const KIND: Partial<Record<EventName, Exclude<keyof Origin, 'lastAt'>>> = {
  view_item: 'looks',
  add_to_cart: 'carts',
  add_to_wishlist: 'carts',
  purchase: 'purchases',
  dismiss: 'dismissals',
}

type Counted = { name: EventName; count: number; lastAt: number }

/** Adds up what the log says about one taste; null when nothing in it can be named. */
export function originOf(events: readonly Counted[]): Origin | null {
  const origin: Origin = { looks: 0, carts: 0, purchases: 0, dismissals: 0, lastAt: 0 }
  for (const { name, count, lastAt } of events) {
    const kind = KIND[name]
    if (!kind) continue
    origin[kind] += count
    origin.lastAt = Math.max(origin.lastAt, lastAt)
  }
  return origin.lastAt > 0 ? origin : null
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** “from 7 looks and 2 purchases, last on 3 November 2026”. */
export function originInWords(
  { looks, carts, purchases, dismissals, lastAt }: Origin,
  timeZone: string,
): string {
  const parts = [
    ...(looks > 0 ? [times(looks, 'look', 'looks')] : []),
    ...(carts > 0 ? [`${carts} put into the cart`] : []),
    ...(purchases > 0 ? [times(purchases, 'purchase', 'purchases')] : []),
    ...(dismissals > 0 ? [`${dismissals} × “less of this”`] : []),
  ]
  return `from ${list.format(parts)}, last on ${formatDate(lastAt, timeZone)}`
}
