import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaCdf } from './beta'

const shape = fc.double({ min: 0.5, max: 5_000, noNaN: true })
const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true })

test('agrees with what is known in closed form', () => {
  expect(betaCdf(1, 1, 0.3)).toBeCloseTo(0.3, 12)
  expect(betaCdf(2, 1, 0.3)).toBeCloseTo(0.09, 12)
  expect(betaCdf(1, 3, 0.3)).toBeCloseTo(1 - 0.7 ** 3, 12)
  expect(betaCdf(0.5, 0.5, 0.3)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.3)), 12)
  // Of 10 fair tosses at least 4 heads.
  expect(betaCdf(4, 7, 0.5)).toBeCloseTo(1 - (1 + 10 + 45 + 120) / 1024, 12)
})

test('is a distribution: from 0 to 1, never falling, mirrored', () => {
  fc.assert(
    fc.property(shape, shape, unit, unit, (a, b, x, y) => {
      const [low, high] = [betaCdf(a, b, Math.min(x, y)), betaCdf(a, b, Math.max(x, y))]
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1 + 1e-9)
      expect(low).toBeLessThanOrEqual(high + 1e-9)
      expect(betaCdf(a, b, x) + betaCdf(b, a, 1 - x)).toBeCloseTo(1, 8)
    }),
  )
})
