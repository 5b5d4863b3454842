import type { Catalogue } from '@/lib/catalogue/catalogue'
import { pointsOf } from '@/lib/loyalty/tier'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { codeMessage, normaliseCode } from './code'
import { isTheirs } from './decide'
import type { Worth } from './discount'
import { freeLine } from './free-item'
import { covers, type Offer } from './offer'
import { periodOf } from './period'
import { byRank } from './ranked'
import { shippingFor } from './shipping'
import { type Discounts, discountsFor } from './stacking'

/** What the cart holds; the price is today's, from the catalogue, never what the browser said. */
export type PricedLineInput = {
  variantId: string
  productId: string
  name: string
  /** 'Navy, M'; empty where the product has one variant. */
  label: string
  unitPriceCents: number
  quantity: number
  /** Pieces there are of it, where that is known. */
  stock?: number
}

export type PricedLine = PricedLineInput & {
  discountCents: number
  discountReason: string | null
  /** Added by an offer, not by the shopper. */
  free: boolean
}

export type AppliedOffer = {
  offerId: string
  slug: string
  title: string
  code: string | null
  savedCents: number
  /** Loyalty points it gives for the order, beside or instead of what it saves. */
  points: number
  /** Redeem a grant for this period with the order; null where the offer has no limit. */
  period: string | null
}

/** `good`: something was taken off; `problem`: what the shopper asked for could not be done, and why. */
export type CartMessage = { tone: 'good' | 'problem'; text: string }

export type PricedCart = {
  lines: PricedLine[]
  /** All lines before discounts, free items included. */
  subtotalCents: number
  discountCents: number
  shippingCents: number
  /** subtotal − discount + shipping. */
  totalCents: number
  appliedOffers: AppliedOffer[]
  /** Loyalty points the order brings with those of its offers; 0 for who has no account to collect them. */
  points: number
  messages: CartMessage[]
}

/** What pricing needs of the shop; a `Catalogue` is one. */
export type Shop = Catalogue

/**
 * Prices a cart at `now` (epoch ms): discounts as they go together (stacking.ts), at most one free item, and points,
 * which compete with neither. `left` says how many cents are left of an offer with a budget: one that would take more
 * off is not given at all, never in part. A code that cannot be used is a message, never an error. The order of lines
 * and of offers is irrelevant.
 */
export function priceCart(
  lines: readonly PricedLineInput[],
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  shop: Shop,
  code?: string | null,
  left: ReadonlyMap<string, number> = new Map(),
): PricedCart {
  const asked = normaliseCode(code)
  const worths = lines.map(line => worthOf(line, shop))
  const goodsCents = worths.reduce((sum, line) => sum + line.cents, 0)
  const ranked = [...offers].sort(byRank)
  const open = ranked.filter(
    offer =>
      (offer.code === null || normaliseCode(offer.code) === asked) &&
      goodsCents >= (offer.minimumCents ?? 0) &&
      isTheirs(offer, offers, snapshot, now, shop) &&
      // A once-only offer needs somebody to remember it for.
      (snapshot.profileId !== null || periodOf(offer, snapshot, now) === null),
  )
  const { discounts, free, saved, tooDear, ...given } = chosen(open, lines, worths, shop, left)
  // Points are collected by somebody, or not at all.
  const pointed = snapshot.profileId === null ? [] : given.pointed
  const priced = lines.map((line): PricedLine => {
    const off = discounts.off.get(line.variantId) ?? []
    return {
      ...line,
      discountCents: off.reduce((sum, one) => sum + one.cents, 0),
      discountReason: off.map(one => one.offer.title).join(' + ') || null,
      free: false,
    }
  })
  const all = free ? [...priced, free.line] : priced
  const subtotalCents = all.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0)
  const discountCents = all.reduce((sum, line) => sum + line.discountCents, 0)
  const shippingCents = shippingFor(goodsCents)
  const appliedOffers = ranked.flatMap(offer => {
    const savedCents = saved.get(offer) ?? 0
    const points = pointed.includes(offer) ? (offer.points ?? 0) : 0
    if (!savedCents && !points) return []
    const { id: offerId, slug, title, code } = offer
    return [{ offerId, slug, title, code, savedCents, points, period: periodOf(offer, snapshot, now) }]
  })
  return {
    lines: all,
    subtotalCents,
    discountCents,
    shippingCents,
    totalCents: subtotalCents - discountCents + shippingCents,
    appliedOffers,
    points:
      snapshot.shopperId === null
        ? 0
        : appliedOffers.reduce((sum, { points }) => sum + points, pointsOf(subtotalCents - discountCents)),
    messages: [
      ...messagesFor(discounts, tooDear),
      ...(asked && lines.length
        ? [
            codeMessage(asked, ranked, {
              snapshot,
              now,
              shop,
              lines,
              worths,
              goodsCents,
              saved,
              pointed,
              tooDear,
            }),
          ]
        : []),
    ],
  }
}

function worthOf(line: PricedLineInput, shop: Shop): Worth {
  const cents = line.unitPriceCents * line.quantity
  const floor = (shop.costs?.get(line.variantId) ?? 0) * line.quantity
  return {
    key: line.variantId,
    cents,
    most: Math.max(0, cents - floor),
    product: shop.byId.get(line.productId),
  }
}

/** What of the open offers is given; those that would take more off than is left of them are left out, and named. */
function chosen(
  open: readonly Offer[],
  lines: readonly PricedLineInput[],
  worths: readonly Worth[],
  shop: Shop,
  left: ReadonlyMap<string, number>,
) {
  const tooDear: Offer[] = []
  for (;;) {
    const given = open.filter(
      offer => !tooDear.includes(offer) && worths.some(line => covers(offer.scope, line.product)),
    )
    const discounts = discountsFor(
      given.filter(({ benefit }) => benefit === 'PERCENT' || benefit === 'AMOUNT'),
      worths,
    )
    const saved = new Map<Offer, number>()
    for (const { offer, cents } of [...discounts.off.values()].flat())
      saved.set(offer, (saved.get(offer) ?? 0) + cents)
    const free = given
      .filter(({ benefit }) => benefit === 'FREE_ITEM')
      .flatMap(offer => freeLine(offer, shop, lines) ?? [])[0]
    if (free) saved.set(free.offer, free.line.discountCents)
    const over = given.filter(offer => (saved.get(offer) ?? 0) > (left.get(offer.id) ?? Infinity))
    const pointed = given.filter(({ benefit }) => benefit === 'POINTS')
    if (over.length === 0)
      return { discounts, free, pointed, saved, tooDear: open.filter(offer => tooDear.includes(offer)) }
    tooDear.push(...over)
  }
}

function messagesFor({ alone }: Discounts, tooDear: readonly Offer[]): CartMessage[] {
  const away = tooDear
    .filter(offer => offer.code === null)
    .map(({ title }) => ({
      tone: 'problem' as const,
      text: `What is left of “${title}” no longer covers this order, so nothing is taken off for it.`,
    }))
  if (!alone?.instead) return away
  const text = `“${alone.offer.title}” does not go with other offers. It saves you more than they would, so it is the one that counts.`
  return [{ tone: 'good', text }, ...away]
}
