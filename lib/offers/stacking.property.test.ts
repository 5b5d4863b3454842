import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { covers, type Offer } from './offer'
import { type PricedLineInput, priceCart } from './price'
import { NOW, offer, product, shopper } from './samples.test-data'

const products = Array.from({ length: 6 }, (_, i) =>
  product(`p${i}`, ['laptops', 'jeans', 'coffee'][i % 3] ?? '', 100, {
    department: i % 2 ? 'tech' : 'fashion',
  }),
)

/** Lines, and what each piece of them costs the shop, now and then more than it is sold for. */
const someCart = fc
  .uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 })
  .chain(ids =>
    fc.tuple(
      ...ids.map(id =>
        fc.record({
          id: fc.constant(id),
          unitPriceCents: fc.integer({ min: 1, max: 50_000 }),
          quantity: fc.integer({ min: 1, max: 12 }),
          cost: fc.option(fc.integer({ min: 0, max: 60_000 })),
        }),
      ),
    ),
  )
  .map(lines => ({
    lines: lines.map(({ id, unitPriceCents, quantity }) => ({
      variantId: `p${id}-v`,
      productId: `p${id}`,
      name: `p${id}`,
      label: '',
      unitPriceCents,
      quantity,
    })),
    costs: new Map<string, number>(
      lines.flatMap(({ id, cost }) => (cost === null ? [] : [[`p${id}-v`, cost]])),
    ),
  }))

const someOffer = (
  benefits: Offer['benefit'][],
  stackings: Offer['stacking'][] = ['BEST', 'ADDS', 'ALONE'],
) =>
  fc
    .record({
      benefit: fc.constantFrom(...benefits),
      stacking: fc.constantFrom(...stackings),
      percent: fc.integer({ min: 1, max: 100 }),
      amountCents: fc.integer({ min: 1, max: 60_000 }),
      minimumCents: fc.option(fc.integer({ min: 1, max: 200_000 })),
      scope: fc.constantFrom<Offer['scope']>(
        { department: null, group: null, product: null },
        { department: 'tech', group: null, product: null },
        { department: null, group: 'jeans', product: null },
        { department: null, group: null, product: 'p3' },
      ),
      priority: fc.integer({ min: -2, max: 2 }),
    })
    .map(o => offer({ ...o, freeVariantId: 'p0-v', points: 10 }))
const offersOf = (one: fc.Arbitrary<Offer>) =>
  fc
    .array(one, { maxLength: 6 })
    .map(offers => offers.map((o, i) => ({ ...o, id: `o${i}`, slug: `o${i}`, title: `Offer ${i}` })))

const ANY: Offer['benefit'][] = ['PERCENT', 'AMOUNT', 'FREE_ITEM', 'POINTS', 'NONE']
const someLeft = fc
  .array(fc.option(fc.integer({ min: 0, max: 40_000 })), { minLength: 7, maxLength: 7 })
  .map(
    left =>
      new Map(left.flatMap((cents, i) => (cents === null ? [] : [[i < 6 ? `o${i}` : 'x', cents] as const]))),
  )

type Cart = { lines: PricedLineInput[]; costs: ReadonlyMap<string, number> }
const price = ({ lines, costs }: Cart, offers: Offer[], left?: ReadonlyMap<string, number>) =>
  priceCart(lines, offers, shopper(), NOW, { ...sampleCatalogue(products), costs }, null, left)

it('never takes a line below zero or its cost, nor more off than is left, and its sums agree', () => {
  fc.assert(
    fc.property(someCart, offersOf(someOffer(ANY)), someLeft, (cart, offers, left) => {
      const priced = price(cart, offers, left)
      for (const line of priced.lines) {
        const full = line.unitPriceCents * line.quantity
        const floor = line.free ? 0 : (cart.costs.get(line.variantId) ?? 0) * line.quantity
        expect(Number.isInteger(line.discountCents)).toBe(true)
        expect(line.discountCents).toBeGreaterThanOrEqual(0)
        expect(full - line.discountCents).toBeGreaterThanOrEqual(Math.min(full, floor))
      }
      const { appliedOffers, discountCents } = priced
      expect(priced.lines.reduce((sum, line) => sum + line.discountCents, 0)).toBe(discountCents)
      expect(appliedOffers.reduce((sum, one) => sum + one.savedCents, 0)).toBe(discountCents)
      expect(priced.totalCents).toBe(priced.subtotalCents - discountCents + priced.shippingCents)
      for (const one of appliedOffers)
        expect(one.savedCents).toBeLessThanOrEqual(left.get(one.offerId) ?? Number.POSITIVE_INFINITY)
    }),
  )
})

it('does not care about the order of lines and offers, however they stack', () => {
  fc.assert(
    fc.property(someCart, offersOf(someOffer(ANY)), someLeft, (cart, offers, left) => {
      const a = price(cart, offers, left)
      const b = price({ ...cart, lines: cart.lines.toReversed() }, offers.toReversed(), left)
      expect({ ...b, lines: [] }).toEqual({ ...a, lines: [] })
      const off = ({ lines }: typeof a) =>
        new Map(lines.map(l => [`${l.variantId} ${l.free}`, l.discountCents]))
      expect(off(b)).toEqual(off(a))
    }),
  )
})

const amounts = (offers: readonly Offer[]) => offers.filter(o => o.benefit === 'AMOUNT')
/** How much dearer one more offer may make it: a cent of rounding an added amount. */
const rounding = (offers: readonly Offer[]) => amounts(offers).filter(o => o.stacking === 'ADDS').length
/** How much less off one more piece may make it: a cent an amount that something is added to, itself perhaps. */
const roundingOfPieces = (offers: readonly Offer[]) =>
  offers.some(o => o.stacking === 'ADDS') ? amounts(offers).length : 0

it('never asks more because of one more offer, nor takes less off because of one more piece', () => {
  fc.assert(
    fc.property(someCart, offersOf(someOffer(ANY)), someOffer(ANY), (cart, offers, extra) => {
      const before = price(cart, offers)
      const more = price(cart, [...offers, { ...extra, id: 'x', slug: 'x' }])
      expect(more.totalCents).toBeLessThanOrEqual(before.totalCents + rounding([...offers, extra]))
      const [first, ...rest] = cart.lines
      if (!first) return
      const piece = { ...cart, lines: [{ ...first, quantity: first.quantity + 1 }, ...rest] }
      expect(price(piece, offers).discountCents).toBeGreaterThanOrEqual(
        before.discountCents - roundingOfPieces(offers),
      )
    }),
    { numRuns: 2_000 },
  )
})

it('may take a cent less off for one more piece, where something is added to a divided amount', () => {
  const everything = { department: null, group: null, product: null }
  const offers = [
    offer({ slug: 'a', benefit: 'AMOUNT', amountCents: 57_889, scope: everything, stacking: 'BEST' }),
    offer({ slug: 'b', percent: 62, scope: { ...everything, product: 'p3' }, stacking: 'ADDS' }),
  ]
  const line = (id: string, unitPriceCents: number, quantity: number) => {
    return { variantId: `${id}-v`, productId: id, name: id, label: '', unitPriceCents, quantity }
  }
  const off = (pieces: number) => {
    const lines = [line('p0', 4, pieces), line('p3', 11, 5), line('p1', 49_196, 5)]
    return price({ lines, costs: new Map([['p1-v', 19_570]]) }, offers).discountCents
  }
  expect([off(3), off(4)]).toEqual([57_910, 57_909])
})

it('is to the cent where nothing that adds is an amount', () => {
  const one = fc.oneof(someOffer(['PERCENT']), someOffer(['AMOUNT'], ['BEST', 'ALONE']))
  fc.assert(
    fc.property(someCart, offersOf(one), one, (cart, offers, extra) => {
      const before = price(cart, offers).totalCents
      expect(price(cart, [...offers, { ...extra, id: 'x', slug: 'x' }]).totalCents).toBeLessThanOrEqual(
        before,
      )
    }),
    { numRuns: 1_000 },
  )
})

it('is as cheap as any way to hand out what competes, a line to one offer and an amount to all its lines', () => {
  const one = someOffer(['PERCENT', 'AMOUNT'], ['BEST'])
  fc.assert(
    fc.property(someCart, offersOf(one), (cart, all) => {
      const lines = cart.lines.slice(0, 4)
      const offers = all.slice(0, 4).map((offer): Offer => ({ ...offer, minimumCents: null }))
      const alone = new Map(offers.map(offer => [offer, price({ ...cart, lines }, [offer])]))
      const off = (offer: Offer, id: string) =>
        alone.get(offer)?.lines.find(line => line.variantId === id)?.discountCents ?? 0
      const isFor = ({ scope }: Offer, { productId }: PricedLineInput) =>
        covers(
          scope,
          products.find(each => each.id === productId),
        )
      // Every line by itself to any offer or to none; ways that tear an amount apart do not count.
      const ways = lines.reduce<(Offer | null)[][]>(
        (ways, line) =>
          ways.flatMap(way => [null, ...offers.filter(o => isFor(o, line))].map(o => [...way, o])),
        [[]],
      )
      const whole = ways.filter(way =>
        offers.every(offer => {
          const its = lines.flatMap((line, i) => (isFor(offer, line) ? [way[i] === offer] : []))
          return offer.benefit === 'PERCENT' || its.every(Boolean) || !its.some(Boolean)
        }),
      )
      const saved = whole.map(way =>
        lines.reduce((sum, line, i) => sum + (way[i] ? off(way[i], line.variantId) : 0), 0),
      )
      expect(price({ ...cart, lines }, offers).discountCents).toBe(Math.max(...saved))
    }),
    { numRuns: 300 },
  )
})

it('gives no present of which the cart takes the last piece', () => {
  fc.assert(
    fc.property(someCart, offersOf(someOffer(['FREE_ITEM'])), fc.nat(14), (cart, offers, stock) => {
      const lines = cart.lines.map(line => ({ ...line, stock: Math.max(stock, line.quantity) }))
      const wanted = Map.groupBy(price({ ...cart, lines }, offers).lines, line => line.variantId)
      for (const [id, pieces] of wanted)
        expect(pieces.reduce((sum, line) => sum + line.quantity, 0)).toBeLessThanOrEqual(
          lines.find(line => line.variantId === id)?.stock ?? Infinity,
        )
    }),
  )
})
