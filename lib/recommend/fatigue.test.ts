import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECAY, growth } from '@/lib/affinity/decay'
import { affinitiesOf, FLOOR, fadedOf, freshness } from '@/lib/affinity/passed-over'
import { sink } from './fatigue'
import { DAY, inGroup, NOW, shop, somebody } from './shop.test-data'
import type { Slot } from './slot'

const count = fc.double({ min: 0, max: 500, noNaN: true })
const jeans = inGroup('jeans').slice(0, 4)
const slots = jeans.map((product, i): Slot => ({ product, reason: { kind: 'popular' }, score: 1 - i / 10 }))
const seen = (times: number, chosen = 0, at = NOW) => [
  { productId: jeans[0]?.id ?? '', shown: times * growth(at, DECAY), chosen: chosen * growth(at, DECAY) },
]
const order = (impressions: ReturnType<typeof seen>, now = NOW) =>
  sink(slots, { faded: fadedOf(somebody({ impressions }), now) }).map(s => s.product.id)

describe('what keeps being ignored', () => {
  test('the first showings cost nothing, each further one something, and there is a floor', () => {
    expect(freshness(4, 0)).toBe(1)
    fc.assert(
      fc.property(count, count, count, (shown, more, chosen) => {
        const [before, after] = [freshness(shown, chosen), freshness(shown + more, chosen)]
        expect(after).toBeLessThanOrEqual(before)
        expect(after).toBeGreaterThanOrEqual(FLOOR)
        expect(freshness(shown, chosen + 1)).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('moves down, comes back when it is taken up, and with time', () => {
    const ids = jeans.map(p => p.id)
    expect(order(seen(3))).toEqual(ids)
    expect(order(seen(20))[0]).not.toBe(ids[0])
    expect(order(seen(20, 2))).toEqual(ids)
    expect(order(seen(20), NOW + 90 * DAY)).toEqual(ids)
  })

  test('counts against its kind, up to two looks', () => {
    const against = (shown: number) =>
      affinitiesOf(somebody({ impressions: seen(shown) }), shop, NOW)
        .filter(a => a.key === 'jeans')
        .reduce((sum, a) => sum + a.mass / growth(NOW, DECAY), 0)
    expect(against(4)).toBe(0)
    expect(against(8)).toBeCloseTo(-1)
    expect(against(400)).toBeCloseTo(-2)
  })

  test('leaves the order of the others alone, whatever their scores', () => {
    const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(scores, list => {
        const mixed = slots.map((slot, i) => ({ ...slot, score: list[i] ?? 0 }))
        const faded = new Map([[jeans[3]?.id ?? '', 0.5]])
        const rest = sink(mixed, { faded }).filter(s => s.product.id !== jeans[3]?.id)
        expect(rest.map(s => s.product.id)).toEqual(jeans.slice(0, 3).map(p => p.id))
      }),
    )
  })
})
