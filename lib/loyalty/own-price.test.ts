import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { Offer } from '@/lib/offers/offer'
import { priceCart } from '@/lib/offers/price'
import { DAY, NOW, offer, product, shopper } from '@/lib/offers/samples.test-data'
import { ownPrice } from './own-price'

const tiers = [{ slug: 'regular', name: 'Regular', points: 500, earlyDays: 7 }]
const planter = product('planter', 'balcony-planters', 4_999)
const shop = { ...sampleCatalogue([planter]), tiers }
const tierOffer = (over: Partial<Offer> = {}) =>
  offer({
    slug: 'regulars',
    kind: 'LOYALTY',
    percent: 10,
    audience: { fact: 'tier', atLeast: 'regular' },
    scope: { department: null, group: 'balcony-planters', product: null },
    ...over,
  })
const regular = shopper({ orders: 3, points: [{ at: NOW - DAY, points: 600 }] })
const [variant] = planter.variants
const priceFor = (who: typeof regular, ...offers: Offer[]) =>
  variant ? ownPrice(planter, variant, offers, who, NOW, shop) : null

describe('the own price', () => {
  it('is what loyalty makes of it, with the tier it goes by', () => {
    expect(priceFor(regular, tierOffer())).toMatchObject({ cents: 4_499, tier: { name: 'Regular' } })
    expect(priceFor(shopper({ orders: 3 }), tierOffer())).toBeNull()
  })

  it('names no tier where the offer goes by something else', () => {
    const audience = { fact: 'orders-at-least' as const, count: 3 }
    expect(priceFor(regular, tierOffer({ audience }))).toMatchObject({ cents: 4_499, tier: null })
  })

  it('is nothing of its own where another offer takes off more, or only what everybody gets', () => {
    expect(priceFor(regular, tierOffer(), offer({ slug: 'sale', percent: 30 }))).toBeNull()
    expect(priceFor(regular, offer({ slug: 'sale', percent: 30 }))).toBeNull()
  })

  it('is not told where less is left of its budget than it takes off', () => {
    const given = tierOffer({ budget: { cents: 10_000, split: null } })
    const own = (cents: number) =>
      variant && ownPrice(planter, variant, [given], regular, NOW, shop, new Map([[given.id, cents]]))
    expect(own(499)).toBeNull()
    expect(own(500)).toMatchObject({ cents: 4_499 })
  })

  it('is what the cart charges for one piece', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 200_000 }),
        (percent, cents) => {
          const dear = product('dear', 'balcony-planters', cents)
          const [piece] = dear.variants
          if (!piece) throw new Error('a product has a variant')
          const goods = { ...sampleCatalogue([dear]), tiers }
          const own = ownPrice(dear, piece, [tierOffer({ percent })], regular, NOW, goods)
          const line = { variantId: piece.id, productId: dear.id, name: '', label: '', quantity: 1 }
          const lines = [{ ...line, unitPriceCents: cents }]
          const cart = priceCart(lines, [tierOffer({ percent })], regular, NOW, goods)
          expect(own?.cents ?? cents).toBe(cart.totalCents - cart.shippingCents)
        },
      ),
    )
  })
})
