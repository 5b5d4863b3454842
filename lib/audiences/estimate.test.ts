import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, type Count, countInWords, rangeInWords, scaled, shareRange } from './estimate'

const exact = (count: number, people = 1_000): Count => ({
  people,
  count,
  low: count,
  high: count,
  exact: true,
})

describe('shareRange', () => {
  it('is that of Wilson, worked out by hand', () => {
    const { low, high } = shareRange(10, 100)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0552', '0.1744'])
  })

  it('holds what was found, within 0..1, and narrows with more asked', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        const asked = hits + misses
        const { low, high } = shareRange(hits, asked)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (asked === 0) return
        expect(low).toBeLessThanOrEqual(hits / asked + 1e-12)
        expect(high).toBeGreaterThanOrEqual(hits / asked - 1e-12)
        const more = shareRange(hits * 4, asked * 4)
        expect(more.high - more.low).toBeLessThanOrEqual(high - low)
      }),
    )
  })
})

describe('counts', () => {
  it('scale with the share of a sample', () => {
    expect(scaled(10, 100, 10_000)).toEqual({
      people: 10_000,
      count: 1_000,
      low: 552,
      high: 1_744,
      exact: false,
    })
    expect(scaled(0, 0, 10)).toMatchObject({ count: 0, low: 0, high: 10 })
  })

  it('are exact between exact bounds once everybody between them was asked', () => {
    expect(between(exact(100), exact(120), 7, 20)).toEqual(exact(107))
    expect(between(exact(5), exact(5), 0, 0)).toEqual(exact(5))
  })

  it('lie between their bounds', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(50), fc.nat(50), (lower, band, hits, misses) => {
        const told = between(exact(lower), exact(lower + band), Math.min(hits, band), hits + misses)
        expect(told.low).toBeGreaterThanOrEqual(lower)
        expect(told.high).toBeLessThanOrEqual(lower + band)
        expect(told.count).toBeLessThanOrEqual(told.high)
        expect(told.count).toBeGreaterThanOrEqual(told.low)
      }),
    )
  })

  it('read as they are', () => {
    expect(countInWords(exact(1_204, 10_210))).toBe('1,204 of 10,210 people')
    expect(countInWords({ count: 12_431, people: 1_000_123, exact: false })).toBe(
      'about 12,400 of 1,000,000 people',
    )
    expect(rangeInWords({ low: 11_874, high: 12_990 })).toBe('between 11,900 and 13,000')
  })
})
