import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pricePositionOf } from '@/lib/catalogue/price-range'
import { bought, contextFor, liking, looked, shop } from '@/lib/recommend/shop.test-data'
import { leanOf, priceSenseOf, weigh } from './price-sense'

/** Of each group in which prices differ much, the cheapest or the dearest. */
function ends(end: 'cheapest' | 'dearest', count: number): string[] {
  return [...shop.byGroup.values()]
    .filter(products => products.every(p => pricePositionOf(p, shop).spread === 1))
    .map(products => products.toSorted((a, b) => a.priceCents - b.priceCents).at(end === 'cheapest' ? 0 : -1))
    .flatMap(p => p?.slug ?? [])
    .slice(0, count)
}
const looks = (slugs: string[]) => ({ recent: slugs.map((slug, i) => looked(slug, i + 1)) })
const senseOf = (known: Parameters<typeof contextFor>[0]) => priceSenseOf(contextFor(known))

describe('price sense', () => {
  test('S26: the cheapest of each kind make a saver, the dearest somebody after the better make', () => {
    expect(senseOf({ purchases: ends('cheapest', 4).map(slug => bought(slug, 20)) }).kind).toBe('saver')
    expect(senseOf({ purchases: ends('dearest', 4).map(slug => bought(slug, 20)) }).kind).toBe('premium')
    expect(senseOf(looks(ends('cheapest', 10))).kind).toBe('saver')
    expect(senseOf(looks(ends('dearest', 10))).kind).toBe('premium')
  })

  test('both ends alike are balanced, and so is a stranger', () => {
    const both = [...ends('cheapest', 6), ...ends('dearest', 6)].map(slug => bought(slug, 20))
    expect(senseOf({ purchases: both })).toMatchObject({ kind: 'balanced' })
    expect(senseOf({})).toMatchObject({ kind: 'balanced', confidence: 0 })
  })

  test('three clicks do not make a persona, nor does one thing looked at over and over', () => {
    const three = ends('cheapest', 3)
    expect(senseOf({ ...looks(three), affinities: liking(three, 1) }).kind).toBe('balanced')
    const [one = ''] = three
    expect(senseOf(looks(Array.from({ length: 30 }, () => one))).kind).toBe('balanced')
  })

  test('where all cost the same, nothing is learned', () => {
    const novels = shop.products.filter(p => pricePositionOf(p, shop).spread === 0).map(p => p.slug)
    expect(senseOf(looks(novels)).confidence).toBe(0)
  })

  test('what was chosen long ago fades', () => {
    const cheap = ends('cheapest', 3)
    const confidence = (days: number) => senseOf({ purchases: cheap.map(s => bought(s, days)) }).confidence
    expect(confidence(10)).toBeGreaterThan(confidence(200))
    expect(senseOf({ purchases: cheap.map(s => bought(s, 700)) }).kind).toBe('balanced')
  })
})

describe('the formula', () => {
  const sample = fc.record({
    lean: fc.double({ min: -1, max: 1, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 8, noNaN: true }),
  })
  const samples = fc.array(sample, { minLength: 1, maxLength: 20 })

  test('stays within its samples, whatever their order, and mirrors when they are mirrored', () => {
    fc.assert(
      fc.property(samples, list => {
        const { lean, confidence } = weigh(list)
        expect(lean).toBeGreaterThanOrEqual(Math.min(...list.map(s => s.lean)) - 1e-9)
        expect(lean).toBeLessThanOrEqual(Math.max(...list.map(s => s.lean)) + 1e-9)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThan(1)
        expect(weigh(list.toReversed()).lean).toBeCloseTo(lean, 9)
        expect(weigh(list.map(s => ({ ...s, lean: -s.lean }))).lean).toBeCloseTo(-lean, 9)
      }),
    )
  })

  test('grows surer with each choice, and cheaper with a cheaper one', () => {
    fc.assert(
      fc.property(samples, sample, fc.double({ min: 0, max: 1, noNaN: true }), (list, more, off) => {
        expect(weigh([...list, more]).confidence).toBeGreaterThan(weigh(list).confidence)
        const cheaper = { ...more, lean: more.lean - off }
        expect(weigh([...list, cheaper]).lean).toBeLessThanOrEqual(weigh([...list, more]).lean + 1e-9)
      }),
    )
  })

  test('a reduced price never makes anything dearer', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), p => {
        expect(leanOf(p, true)).toBeLessThanOrEqual(leanOf(p, false))
        expect(leanOf(p, true)).toBeGreaterThanOrEqual(-1)
      }),
    )
  })

  test('the price of a thing among its kind: between 0 and 1, rising with the price', () => {
    for (const products of shop.byGroup.values()) {
      const sorted = products.toSorted((a, b) => a.priceCents - b.priceCents)
      const at = sorted.map(p => pricePositionOf(p, shop).percentile)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
      expect(at[0]).toBeGreaterThan(0)
      expect(at.at(-1)).toBeLessThan(1)
      expect(at.reduce((sum, p) => sum + p, 0) / at.length).toBeCloseTo(0.5, 9)
    }
  })
})
