import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCents, percentOf } from './money'

describe('formatCents', () => {
  it('writes euros with grouping and two decimals', () => {
    expect(formatCents(129900)).toBe('€1,299.00')
    expect(formatCents(5)).toBe('€0.05')
    expect(formatCents(0)).toBe('€0.00')
  })
})

describe('percentOf', () => {
  it('rounds half up', () => {
    expect(percentOf(50, 15)).toBe(8)
    expect(percentOf(1_999, 20)).toBe(400)
    expect(percentOf(30, 5)).toBe(2)
  })

  it('is a whole number from 0 to the amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (cents, percent) => {
          const part = percentOf(cents, percent)
          expect(Number.isInteger(part)).toBe(true)
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(cents)
        },
      ),
    )
  })
})
