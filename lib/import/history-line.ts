import type { EventName } from '@/lib/generated/prisma/enums'
import { parseAmount } from './amount'
import { parseTime } from './history-time'
import type { Fields } from './read-row'

/** One thing somebody did, as a history tells it. */
export type HistoryLine = {
  /** Epoch ms. */
  at: number
  visitor: string
  name: EventName
  item: string
  quantity: number
  /** For one piece; null where it is not told. */
  priceCents: number | null
  order: string | null
  session: string | null
}

/** What columns may be called, the store's own word first. */
const COLUMNS = {
  time: ['time', 'timestamp', 'datetime', 'event_timestamp', 'event_time', 'date'],
  visitor: [
    'visitor',
    'visitor_id',
    'visitorid',
    'user_pseudo_id',
    'user_id',
    'customer_id',
    'client_id',
    'user',
  ],
  event: ['event', 'event_name', 'event_type', 'name'],
  item: ['item', 'item_id', 'itemid', 'product_id', 'product', 'sku'],
  quantity: ['quantity', 'qty'],
  price: ['price', 'unit_price', 'item_price'],
  order: ['order', 'order_id', 'transaction_id', 'transactionid', 'invoice'],
  session: ['session', 'session_id', 'ga_session_id'],
} as const

const NEEDED = ['time', 'visitor', 'event', 'item'] as const

/** Event names a history may bring, and other words for them. */
const NAMES: Readonly<Record<string, EventName>> = {
  view_item: 'view_item',
  view: 'view_item',
  select_item: 'select_item',
  add_to_cart: 'add_to_cart',
  addtocart: 'add_to_cart',
  cart: 'add_to_cart',
  remove_from_cart: 'remove_from_cart',
  add_to_wishlist: 'add_to_wishlist',
  purchase: 'purchase',
  buy: 'purchase',
  transaction: 'purchase',
}
const MOST_PIECES = 100_000
/** One line's worth in cents: beyond it something is wrong, and sums must fit the database's whole numbers. */
const MOST_CENTS = 100_000_000

const get = (fields: Fields, column: keyof typeof COLUMNS) => {
  for (const name of COLUMNS[column]) if (fields[name] !== undefined) return fields[name]
  return undefined
}

/** What a history lacks altogether, told by its first line's columns; null when nothing. */
export function missingColumns(columns: readonly string[]): string | null {
  const missing = NEEDED.filter(need => !COLUMNS[need].some(name => columns.includes(name)))
  if (missing.length === 0) return null
  return `No column is called ${missing.join(' or ')}. Expected are time, visitor, event, item, quantity, price; it has ${columns.slice(0, 12).join(', ')}.`
}

/** Reads one line of a history; `now` is epoch ms. Else what is wrong with it, in words. */
export function parseHistoryLine(fields: Fields, now: number): HistoryLine | string {
  const [time, visitor, event, item] = NEEDED.map(column => get(fields, column))
  if (!time) return 'no time'
  const at = parseTime(time, now)
  if (typeof at === 'string') return at
  if (!visitor) return 'no visitor'
  if (visitor.length > 200) return 'the visitor is longer than 200 characters'
  const name = Object.hasOwn(NAMES, (event ?? '').toLowerCase())
    ? NAMES[(event ?? '').toLowerCase()]
    : undefined
  if (!name) return event ? `"${event.slice(0, 40)}" is no event the shop knows` : 'no event'
  if (!item) return `${name} without an item`
  const quantity = get(fields, 'quantity') ?? '1'
  if (/^-\d/.test(quantity)) return `quantity ${quantity}: returns are not imported`
  if (!/^\d{1,6}(?:\.0+)?$/.test(quantity) || Number(quantity) < 1 || Number(quantity) > MOST_PIECES)
    return `"${quantity.slice(0, 20)}" is no quantity: expected is a whole number from 1 to ${MOST_PIECES}`
  const price = priceOf(get(fields, 'price'))
  if (typeof price === 'string') return price
  if ((price ?? 0) * Number(quantity) > MOST_CENTS)
    return `${quantity} times ${get(fields, 'price')} is too much for one line`
  return {
    at,
    visitor,
    name,
    item,
    quantity: Number(quantity),
    priceCents: price,
    order: get(fields, 'order') ?? null,
    session: get(fields, 'session') ?? null,
  }
}

function priceOf(written: string | undefined): number | null | string {
  if (!written) return null
  const amount = parseAmount(written)
  if (!amount) return `"${written.slice(0, 20)}" is no price`
  return amount.currency && amount.currency !== 'EUR'
    ? `the price is in ${amount.currency}; this shop sells in EUR`
    : amount.cents
}
