import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparisonIn, differing } from './comparison'
import { contextFor, looked } from './shop.test-data'

const three = [looked('birke-13', 1), looked('ahorn-16', 3), looked('ahorn-14', 6)]

test('what is compared stands newest first with the facts that differ', () => {
  const comparison = comparisonIn(contextFor({ recent: three }))
  expect(comparison?.title).toBe('The laptops you looked at')
  expect(comparison?.slots.map(s => s.product.slug)).toEqual(['birke-13', 'ahorn-16', 'ahorn-14'])
  expect(comparison?.facts.length).toBeGreaterThanOrEqual(3)
  expect(comparisonIn(contextFor({ recent: three.slice(1) }))).toBeNull()
})

test('facts: only those that differ and are known of two, a value or nothing for each, four at most', () => {
  const facts = fc.dictionary(
    fc.constantFrom('Weight', 'Ports', 'Screen', 'Battery', 'Size', 'Care'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.record({ facts }), { minLength: 2, maxLength: 4 }), products => {
      const rows = differing(products)
      expect(rows.length).toBeLessThanOrEqual(4)
      for (const { name, values } of rows) {
        expect(values).toEqual(products.map(p => p.facts[name] ?? null))
        expect(new Set(values).size).toBeGreaterThan(1)
        expect(values.filter(v => v !== null).length).toBeGreaterThan(1)
      }
    }),
  )
})
