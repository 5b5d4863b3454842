import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateOf, upliftOf } from './rate'

const counts = fc
  .integer({ min: 1, max: 10_000 })
  .chain(n => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })))

test("Wilson's interval, as in Newcombe (1998): 81 of 263 and 15 of 148", () => {
  const [a, b] = [rateOf(263, 81), rateOf(148, 15)]
  expect([a?.low, a?.high].map(x => x?.toFixed(4))).toEqual(['0.2553', '0.3662'])
  expect([b?.low, b?.high].map(x => x?.toFixed(4))).toEqual(['0.0624', '0.1605'])
  expect(rateOf(0, 0)).toBeNull()
})

test("Newcombe's interval of a difference: 56 of 70 less 48 of 80", () => {
  const [a, b] = [rateOf(70, 56), rateOf(80, 48)]
  if (!a || !b) throw new Error('both have trials')
  const { difference, low, high } = upliftOf(a, b)
  expect(difference).toBeCloseTo(0.2, 12)
  expect([low, high].map(x => x.toFixed(4))).toEqual(['0.0524', '0.3339'])
})

test('an interval holds its rate and stays within 0..1, a difference within its own', () => {
  fc.assert(
    fc.property(counts, counts, ([n, k], [m, j]) => {
      const [a, b] = [rateOf(n, k), rateOf(m, j)]
      if (!a || !b) throw new Error('both have trials')
      expect(a.low).toBeGreaterThanOrEqual(0)
      expect(a.low).toBeLessThanOrEqual(a.rate)
      expect(a.high).toBeGreaterThanOrEqual(a.rate)
      expect(a.high).toBeLessThanOrEqual(1)
      const { difference, low, high } = upliftOf(a, b)
      expect(low).toBeLessThanOrEqual(difference)
      expect(high).toBeGreaterThanOrEqual(difference)
    }),
  )
})
