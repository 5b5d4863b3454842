import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bought, contextFor, DAY, inGroup, NOW, the } from '../shop.test-data'
import { dueAgain, intervalOf, usedUp } from './due-again'

const serum = inGroup('serums')[0]?.slug ?? ''
const slugs = (known: Parameters<typeof contextFor>[0], now = NOW) =>
  dueAgain(contextFor(known, now)).map(s => s.product.slug)

describe('due again', () => {
  test('not before, but when about the usual time has gone by', () => {
    const once = { purchases: [bought(serum, 0)] }
    expect(slugs(once, NOW + 20 * DAY)).toEqual([])
    expect(slugs(once, NOW + 26 * DAY)).toEqual([serum])
    expect(slugs(once, NOW + 200 * DAY)).toEqual([])
  })

  test('own intervals are learned: who comes every 50 days is not asked after 30', () => {
    const slow = { purchases: [0, 50, 100, 150, 200, 250].map(days => bought(serum, days)) }
    expect(slugs(slow, NOW + 30 * DAY)).toEqual([])
    expect(slugs(slow, NOW + 42 * DAY)).toEqual([serum])
    expect(dueAgain(contextFor(slow, NOW + 45 * DAY))[0]?.reason).toMatchObject({
      kind: 'due-again',
      own: true,
    })
  })

  test('two at once last twice as long', () => {
    expect(slugs({ purchases: [bought(serum, 30, 2)] })).toEqual([])
    expect(slugs({ purchases: [bought(serum, 55, 2)] })).toEqual([serum])
  })

  test('never a durable, nothing in the cart, nothing waved away, nothing sold out', () => {
    expect(slugs({ purchases: [bought('ahorn-14', 2000)] })).toEqual([])
    const purchases = [bought(serum, 30)]
    expect(slugs({ purchases, dismissed: [serum] })).toEqual([])
    expect(slugs({ purchases, cart: [{ variantId: 'v', productId: serum, quantity: 1 }] })).toEqual([])
    const context = contextFor({ purchases })
    const gone = context.purchases.map(p => ({ ...p, product: { ...the(serum), inStock: false } }))
    expect(dueAgain({ ...context, purchases: gone })).toEqual([])
  })

  test('the interval lies between the usual one and the shopper’s own mean', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 120 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 5, max: 120 }),
        (gaps, usual) => {
          let at = NOW
          const purchases = [{ at, quantity: 1 }]
          for (const gap of gaps) {
            at -= gap * DAY
            purchases.push({ at, quantity: 1 })
          }
          const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length
          const days = intervalOf(purchases, usual)?.days ?? 0
          expect(days).toBeGreaterThanOrEqual(Math.min(mean, usual) - 1e-9)
          expect(days).toBeLessThanOrEqual(Math.max(mean, usual) + 1e-9)
        },
      ),
    )
  })

  test('the regular are waited for longer than the wavering, whose interval is as long', () => {
    const every = (...gaps: number[]) => {
      let at = NOW
      const purchases = gaps.map(gap => {
        at -= gap * DAY
        return { at, quantity: 1 }
      })
      return intervalOf([{ at: NOW, quantity: 1 }, ...purchases], 40)
    }
    const [regular, wavering] = [every(40, 40, 40, 40, 40, 40), every(15, 65, 20, 60, 25, 55)]
    if (!regular || !wavering) throw new Error('both have an interval')
    expect(wavering.days).toBeCloseTo(regular.days, 9)
    expect(wavering.spread).toBeGreaterThan(2 * regular.spread)
    expect(usedUp(regular, 32, 1)).toBeLessThan(0.15)
    expect(usedUp(wavering, 32, 1)).toBeGreaterThan(0.3)
  })

  test('the chance of being used up rises with the days, is even at the interval, and halves its pace for two', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 200, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (days, spread, elapsed, more) => {
          const interval = { days, spread, own: true }
          const now = usedUp(interval, elapsed, 1)
          expect(now).toBeGreaterThanOrEqual(0)
          expect(usedUp(interval, elapsed + more, 1)).toBeGreaterThanOrEqual(now)
          expect(usedUp(interval, days, 1)).toBeCloseTo(0.5, 9)
          expect(usedUp(interval, 2 * elapsed, 2)).toBeCloseTo(now, 9)
        },
      ),
    )
  })

  test('without a usual interval and a second purchase nothing is known', () => {
    expect(intervalOf([{ at: NOW, quantity: 1 }], null)).toBeNull()
  })
})
