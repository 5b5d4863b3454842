import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsOf } from '@/lib/affinity/facets'
import { isPromotable } from './eligibility'
import { contextAfter } from './next'
import { type Placement, slotsIn } from './placement'
import { bought, contextFor, inGroup, liking, looked, NOW, shop, somebody, the } from './shop.test-data'

const product = fc.constantFrom(...shop.products.map(p => p.slug))
const placement: fc.Arbitrary<Placement> = fc.oneof(
  fc.constant<Placement>({ at: 'home' }),
  fc.constant<Placement>({ at: 'email' }),
  fc.record({
    at: fc.constant('product' as const),
    product,
    shelf: fc.constantFrom('similar' as const, 'goes-with' as const),
  }),
  fc.record({ at: fc.constant('category' as const), group: fc.constantFrom(...shop.groups.keys()) }),
  fc.record({ at: fc.constant('search' as const), words: fc.constant('anything') }),
)
const known = fc.record({
  purchases: fc.array(
    product.map(slug => bought(slug, 40)),
    { maxLength: 3 },
  ),
  affinities: fc.uniqueArray(product, { maxLength: 4 }).map(slugs => liking(slugs)),
  recent: fc.array(
    product.map(slug => looked(slug)),
    { maxLength: 3 },
  ),
  choices: fc
    .constantFrom(...shop.groups.keys())
    .map(key => [{ dimension: 'category' as const, key, stance: 'MUTED' as const }]),
})

test('in any placement nothing stands twice, and nothing that may not be put before them', () => {
  const found = { products: shop.products, fits: new Map() }
  fc.assert(
    fc.property(placement, known, fc.integer({ min: 0, max: 12 }), (where, somewhat, n) => {
      const context = contextFor(somewhat)
      const slots = slotsIn(where, context, n, found)
      expect(slots.length).toBeLessThanOrEqual(n)
      expect(new Set(slots.map(slot => slot.product.id)).size).toBe(slots.length)
      for (const slot of slots) {
        expect(context.taste.isMuted(facetsOf(slot.product)), slot.product.slug).toBe(false)
        // What is used up is bought again, and the volume after those owned comes next.
        const again = slot.reason.kind === 'due-again' || slot.reason.kind === 'next-in-series'
        expect(again || isPromotable(slot.product, context), slot.product.slug).toBe(true)
      }
    }),
  )
})

test('what is muted neither goes on as a series nor is due', () => {
  const serum = inGroup('serums')[0]?.slug ?? ''
  const purchases = [bought(serum, 31), bought(serum, 61), bought('salt-roads-2', 5)]
  const kinds = (choices: ReturnType<typeof somebody>['choices']) =>
    slotsIn({ at: 'email' }, contextFor({ purchases, choices }), 8).map(slot => slot.reason.kind)
  expect(kinds([])).toEqual(expect.arrayContaining(['due-again', 'next-in-series']))
  const muted = [the(serum).group, the('salt-roads-2').group].map(key => ({
    dimension: 'category' as const,
    key,
    stance: 'MUTED' as const,
  }))
  expect(kinds(muted)).not.toContain('due-again')
  expect(kinds(muted)).not.toContain('next-in-series')
})

test('a message and the front are filled as far as the shop goes, and not further', () => {
  for (const at of ['home', 'email'] as const)
    expect(slotsIn({ at }, contextFor({ purchases: [bought('ahorn-14', 3)] }), 8)).toHaveLength(8)
  const ten = shop.products.slice(0, 10)
  const small = {
    ...contextFor(),
    catalogue: { ...shop, products: ten, byId: new Map(ten.map(p => [p.id, p])), byGroup: new Map() },
  }
  const slots = slotsIn({ at: 'email' }, small, 50)
  expect(slots.length).toBeGreaterThan(0)
  expect(slots.length).toBeLessThanOrEqual(10)
})

test('after an order the context is that of the order', () => {
  const order = { productIds: ['salt-roads-2'], placedAt: NOW }
  const context = contextAfter(order, somebody(), shop, NOW)
  expect(slotsIn({ at: 'order-confirmation', order }, context, 2)[0]?.product.slug).toBe('salt-roads-3')
})
