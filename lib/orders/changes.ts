import { z } from 'zod'
import { formatCents } from '@/lib/money'
import { statusOf } from '@/lib/offers/lifecycle'
import type { Offer } from '@/lib/offers/offer'
import type { PricedCart } from '@/lib/offers/price'

const cents = z.int().min(0).max(1e9)
const seenSchema = z.object({
  /** Quantity and price of a piece, by variant. */
  lines: z.record(z.uuid(), z.tuple([z.int().min(1).max(99), cents])),
  /** What was taken off, by offer. */
  offers: z.record(z.uuid(), cents),
})
/** What a checkout page said an order is made of. */
export type Seen = z.output<typeof seenSchema>

/** What a checkout page says, for its form to send along. */
export function seenOf({ lines, appliedOffers }: Pick<PricedCart, 'lines' | 'appliedOffers'>): string {
  const bought = lines.filter(line => !line.free)
  return JSON.stringify({
    lines: Object.fromEntries(bought.map(l => [l.variantId, [l.quantity, l.unitPriceCents]])),
    offers: Object.fromEntries(appliedOffers.map(({ offerId, savedCents }) => [offerId, savedCents])),
  } satisfies Seen)
}

/** What a form sent along; null for anything else: then only the total is held against it, and nothing explained. */
export function parseSeen(text: string | undefined): Seen | null {
  try {
    const read = seenSchema.safeParse(JSON.parse(text ?? ''))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** True when an order is made of what was seen, at the same prices, and every offer seen takes off as much at least. */
export function isAsSeen(
  seen: Seen | null,
  { lines, appliedOffers }: Pick<PricedCart, 'lines' | 'appliedOffers'>,
): boolean {
  if (!seen) return true
  const bought = lines.filter(line => !line.free)
  return (
    isSameCart(seen, bought) &&
    bought.every(({ variantId, unitPriceCents }) => seen.lines[variantId]?.[1] === unitPriceCents) &&
    Object.entries(seen.offers).every(([id, cents]) =>
      appliedOffers.some(({ offerId, savedCents }) => offerId === id && savedCents >= cents),
    )
  )
}

const isSameCart = (seen: Seen, bought: PricedCart['lines']) =>
  bought.length === Object.keys(seen.lines).length &&
  bought.every(line => seen.lines[line.variantId]?.[0] === line.quantity)

/**
 * What is different from what was seen, in sentences for the shopper: prices, the cart, and by name the offers that
 * came or went and why. `hasRunOut` tells of an offer whether it had not so many cents left; `now` is epoch ms.
 */
export function changesSince(
  seen: Seen | null,
  priced: Pick<PricedCart, 'lines' | 'appliedOffers'>,
  offers: readonly Offer[],
  hasRunOut: (offer: Offer, cents: number) => boolean,
  now: number,
): string[] {
  if (!seen) return []
  const lines = priced.lines.filter(line => !line.free)
  const isSame = isSameCart(seen, lines)
  const dearer = lines.flatMap(({ variantId, name, unitPriceCents }) => {
    const before = seen.lines[variantId]?.[1] ?? unitPriceCents
    if (before === unitPriceCents) return []
    return `${name} costs ${formatCents(unitPriceCents)} now, it was ${formatCents(before)}.`
  })
  const gone = Object.entries(seen.offers).flatMap(([id, cents]) => {
    if (priced.appliedOffers.some(applied => applied.offerId === id)) return []
    const offer = offers.find(one => one.id === id)
    return offer ? goneBecause(offer, hasRunOut(offer, cents), now) : 'An offer has ended.'
  })
  const other = priced.appliedOffers.flatMap(({ offerId, title, savedCents }) => {
    const before = seen.offers[offerId]
    if (before === undefined) return `“${title}” is taken off now.`
    if (before === savedCents || !isSame || dearer.length > 0) return []
    return `“${title}” takes ${formatCents(savedCents)} off now, it was ${formatCents(before)}.`
  })
  return [
    ...(isSame ? [] : ['Your cart is not what this page showed: it was changed in another window.']),
    ...dearer,
    ...gone,
    ...other,
  ]
}

function goneBecause(offer: Offer, hasRunOut: boolean, now: number): string {
  if (hasRunOut) return `“${offer.title}” has just run out.`
  if (statusOf(offer, now) !== 'live') return `“${offer.title}” has ended.`
  return `“${offer.title}” does not apply to this order any more.`
}
