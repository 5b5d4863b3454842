import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { Offer } from './offer'
import { priceCart } from './price'
import { NOW, offer, product, shopper } from './samples.test-data'

const GROUPS = ['laptops', 'jeans', 'coffee']
const products = Array.from({ length: 9 }, (_, i) =>
  product(`p${i}`, GROUPS[i % 3] ?? 'coffee', 100, { department: i % 2 ? 'tech' : 'fashion' }),
)
const shop = sampleCatalogue(products)

const someLines = fc.uniqueArray(fc.nat(8), { maxLength: 8 }).chain(ids =>
  fc.tuple(
    ...ids.map(id =>
      fc.record({
        variantId: fc.constant(`p${id}-v`),
        productId: fc.constant(`p${id}`),
        name: fc.constant(`p${id}`),
        label: fc.constant(''),
        unitPriceCents: fc.integer({ min: 1, max: 500_000 }),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
    ),
  ),
)

const someScope = fc.constantFrom<Offer['scope']>(
  { department: null, group: null, product: null },
  { department: 'tech', group: null, product: null },
  { department: null, group: 'jeans', product: null },
  { department: null, group: null, product: 'p3' },
)
const someOffer = fc
  .record({
    benefit: fc.constantFrom('PERCENT', 'AMOUNT', 'FREE_ITEM', 'NONE'),
    percent: fc.integer({ min: 1, max: 100 }),
    amountCents: fc.integer({ min: 1, max: 2_000_000 }),
    scope: someScope,
    priority: fc.integer({ min: -3, max: 3 }),
  })
  .map(o => offer({ ...o, freeVariantId: 'p0-v' }))
const someOffers = fc
  .array(someOffer, { maxLength: 6 })
  .map(offers => offers.map((o, i) => ({ ...o, id: `o${i}`, slug: `o${i}` })))

const price = (lines: Parameters<typeof priceCart>[0], offers: Offer[]) =>
  priceCart(lines, offers, shopper(), NOW, shop)

it('never goes below zero, and its sums agree', () => {
  fc.assert(
    fc.property(someLines, someOffers, (lines, offers) => {
      const cart = price(lines, offers)
      for (const l of cart.lines) {
        expect(Number.isInteger(l.discountCents)).toBe(true)
        expect(l.discountCents).toBeGreaterThanOrEqual(0)
        expect(l.discountCents).toBeLessThanOrEqual(l.unitPriceCents * l.quantity)
        expect(l.discountReason === null).toBe(l.discountCents === 0)
      }
      expect(cart.lines.reduce((sum, l) => sum + l.discountCents, 0)).toBe(cart.discountCents)
      expect(cart.appliedOffers.reduce((sum, o) => sum + o.savedCents, 0)).toBe(cart.discountCents)
      expect(cart.totalCents).toBe(cart.subtotalCents - cart.discountCents + cart.shippingCents)
      expect(cart.totalCents).toBeGreaterThanOrEqual(0)
      expect(cart.lines.filter(l => l.free).length).toBeLessThanOrEqual(1)
    }),
  )
})

it('does not care about the order of lines and offers', () => {
  fc.assert(
    fc.property(someLines, someOffers, (lines, offers) => {
      const a = price(lines, offers)
      const b = price([...lines].reverse(), [...offers].reverse())
      const sorted = (cart: typeof a) =>
        [...cart.lines].sort(
          (x, y) => x.variantId.localeCompare(y.variantId) || Number(x.free) - Number(y.free),
        )
      expect(sorted(b)).toEqual(sorted(a))
      expect({ ...b, lines: [] }).toEqual({ ...a, lines: [] })
    }),
  )
})

it('never asks more because of one more offer, nor takes less off because of one more piece', () => {
  fc.assert(
    fc.property(someLines, someOffers, someOffer, (lines, offers, extra) => {
      const before = price(lines, offers)
      const withOffer = price(lines, [...offers, { ...extra, id: 'x', slug: 'x' }])
      expect(withOffer.totalCents).toBeLessThanOrEqual(before.totalCents)
      const [first, ...rest] = lines
      if (!first) return
      const withPiece = price([{ ...first, quantity: first.quantity + 1 }, ...rest], offers)
      expect(withPiece.discountCents).toBeGreaterThanOrEqual(before.discountCents)
    }),
  )
})
