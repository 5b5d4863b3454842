import type { Catalogue } from '@/lib/catalogue/catalogue'
import { pointsOf } from '@/lib/loyalty/tier'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { codeMessage, normaliseCode } from './code'
import { isOpenTo } from './decide'
import { amountPlan, bestDiscounts, percentPlan, type Worth } from './discount'
import { freeLine } from './free-item'
import { covers, type Offer } from './offer'
import { periodOf } from './period'
import { shippingFor } from './shipping'

/** What the cart holds; the price is today's, from the catalogue, never what the browser said. */
export type PricedLineInput = {
  variantId: string
  productId: string
  name: string
  /** 'Navy, M'; empty where the product has one variant. */
  label: string
  unitPriceCents: number
  quantity: number
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
  /** Loyalty points it gives with the order. */
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
 * Prices a cart at `now` (epoch ms): one discount a line at most, the largest there is, and at most one free
 * item. A code that cannot be used is a message, never an error. The order of lines and of offers is irrelevant.
 */
export function priceCart(
  lines: readonly PricedLineInput[],
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  shop: Shop,
  code?: string | null,
): PricedCart {
  const asked = normaliseCode(code)
  const ranked = [...offers].sort((a, b) => b.priority - a.priority || a.slug.localeCompare(b.slug, 'en'))
  const open = ranked.filter(
    offer =>
      (offer.code === null || normaliseCode(offer.code) === asked) &&
      isOpenTo(offer, snapshot, now, shop) &&
      // A once-only offer needs somebody to remember it for.
      (snapshot.profileId !== null || periodOf(offer, snapshot, now) === null),
  )
  const worths = lines.map(
    (line): Worth => ({
      key: line.variantId,
      cents: line.unitPriceCents * line.quantity,
      product: shop.byId.get(line.productId),
    }),
  )
  const covered = (offer: Offer) => worths.filter(line => covers(offer.scope, line.product))
  const best = bestDiscounts(
    open.filter(o => o.benefit === 'PERCENT').map(o => percentPlan(o, covered(o))),
    open.filter(o => o.benefit === 'AMOUNT').map(o => amountPlan(o, covered(o))),
    worths,
  )
  const priced = lines.map((line): PricedLine => {
    const discount = best.get(line.variantId)
    return {
      ...line,
      discountCents: discount?.cents ?? 0,
      discountReason: discount && discount.cents > 0 ? discount.offer.title : null,
      free: false,
    }
  })
  const saved = new Map<Offer, number>()
  for (const { offer, cents } of best.values())
    if (cents > 0) saved.set(offer, (saved.get(offer) ?? 0) + cents)
  const free = open
    .filter(offer => offer.benefit === 'FREE_ITEM' && covered(offer).length > 0)
    .flatMap(offer => freeLine(offer, shop) ?? [])[0]
  if (free) saved.set(free.offer, free.line.discountCents)

  const goodsCents = worths.reduce((sum, line) => sum + line.cents, 0)
  if (snapshot.profileId !== null)
    for (const offer of open)
      if (offer.benefit === 'POINTS' && covered(offer).length > 0 && goodsCents >= (offer.minimumCents ?? 0))
        saved.set(offer, 0)

  const all = free ? [...priced, free.line] : priced
  const subtotalCents = all.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0)
  const discountCents = all.reduce((sum, line) => sum + line.discountCents, 0)
  const shippingCents = shippingFor(goodsCents)
  const appliedOffers = ranked.flatMap(offer => {
    const savedCents = saved.get(offer)
    if (savedCents === undefined) return []
    const { id: offerId, slug, title, code, points } = offer
    const period = periodOf(offer, snapshot, now)
    return [{ offerId, slug, title, code, savedCents, points: points ?? 0, period }]
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
    messages:
      asked && lines.length ? [codeMessage(asked, ranked, { snapshot, now, shop, worths, saved })] : [],
  }
}
