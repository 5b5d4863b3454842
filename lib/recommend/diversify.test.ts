import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diversify } from './diversify'
import { shop } from './shop.test-data'
import type { Slot } from './slot'

const slot = (i: number, score: number): Slot => ({
  product: shop.products[i % shop.products.length] as Slot['product'],
  reason: { kind: 'popular' },
  score,
})
const slots = fc
  .uniqueArray(fc.nat({ max: shop.products.length - 1 }), { maxLength: 40 })
  .chain(ids => fc.tuple(...ids.map(id => fc.double({ min: 0, max: 5, noNaN: true }).map(s => slot(id, s)))))
  .map(list => [...list].sort((a, b) => b.score - a.score))

describe('diversify', () => {
  test('keeps the best first, the limits, and never a product twice', () => {
    fc.assert(
      fc.property(
        slots,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (list, count, perGroup) => {
          const picked = diversify(list, { count, perGroup })
          expect(picked.length).toBeLessThanOrEqual(count)
          expect(picked[0]?.score).toBe(list[0]?.score)
          expect(new Set(picked.map(s => s.product.id)).size).toBe(picked.length)
          const groups = Map.groupBy(picked, s => s.product.group)
          for (const [, same] of groups) expect(same.length).toBeLessThanOrEqual(perGroup)
        },
      ),
    )
  })

  test('as many as there are, when all may stand', () => {
    const list = [slot(0, 1), slot(1, 0.9), slot(2, 0.8)]
    expect(diversify(list, { count: 5, perGroup: 5 })).toHaveLength(3)
    expect(diversify([], { count: 5, perGroup: 1 })).toEqual([])
  })

  test('an unlike one overtakes a slightly better copy', () => {
    const jeans = shop.products.flatMap((p, i) => (p.group === 'jeans' ? [i] : []))
    const coffee = shop.products.findIndex(p => p.group === 'coffee')
    const list = [slot(jeans[0] ?? 0, 1), slot(jeans[1] ?? 0, 0.95), slot(coffee, 0.9)]
    expect(diversify(list, { count: 2, perGroup: 9 })[1]?.product.group).toBe('coffee')
    expect(diversify(list, { count: 2, perGroup: 9, lambda: 1 })[1]?.product.group).toBe('jeans')
  })
})
