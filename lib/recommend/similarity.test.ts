import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inGroup, shop } from './shop.test-data'
import { neighboursOf, similarity } from './similarity'

const product = fc.constantFrom(...shop.products)

test('the same is alike in full, anything else less, whichever way one looks', () => {
  fc.assert(
    fc.property(product, product, (a, b) => {
      expect(similarity(a, a)).toBeCloseTo(1)
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a))
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
      if (a !== b) expect(similarity(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the neighbours of a pair of jeans are jeans, of its colour or its style first', () => {
  const jeans = inGroup('jeans').find(p => p.colours[0] === 'classic-blue' && p.style === 'classic')
  if (!jeans) throw new Error('a classic blue pair is needed')
  for (const [other] of neighboursOf(jeans, shop).slice(0, 3)) {
    expect(other.group).toBe('jeans')
    expect(other.colours[0] === 'classic-blue' || other.style === 'classic').toBe(true)
  }
})
