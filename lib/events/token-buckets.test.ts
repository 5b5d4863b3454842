import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenBuckets } from './token-buckets'

test('a burst passes, then as many as the seconds bring, each key for itself', () => {
  const take = tokenBuckets({ burst: 3, perSecond: 2, keys: 10 })
  expect([0, 0, 0, 0].map(now => take('a', now))).toEqual([0, 0, 0, 1])
  expect(take('b', 0)).toBe(0)
  expect([500, 500, 1000].map(now => take('a', now))).toEqual([0, 1, 0])
})

test('waiting as long as it says is always enough', () => {
  const step = fc.nat({ max: 400 })
  fc.assert(
    fc.property(
      fc.array(step),
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (steps, burst, perSecond) => {
        const take = tokenBuckets({ burst, perSecond, keys: 3 })
        let now = 0
        for (const ms of steps) {
          now += ms
          const wait = take('a', now)
          if (wait === 0) continue
          now += wait * 1000
          expect(take('a', now)).toBe(0)
        }
      },
    ),
  )
})

test('never lets through more than the burst and what time brought', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 300 }), { maxLength: 200 }), steps => {
      const take = tokenBuckets({ burst: 5, perSecond: 4, keys: 3 })
      let [now, latest, passed] = [0, 0, 0]
      for (const ms of steps) {
        now = Math.max(0, now + ms)
        latest = Math.max(latest, now)
        if (take('a', now) === 0) passed++
        expect(passed).toBeLessThanOrEqual(5 + (latest / 1000) * 4 + 1e-9)
      }
    }),
  )
})

test('remembers no more keys than it may', () => {
  const take = tokenBuckets({ burst: 1, perSecond: 0.001, keys: 2 })
  for (const key of ['a', 'b', 'c']) expect(take(key, 0)).toBe(0)
  expect(take('b', 0)).toBeGreaterThan(0)
  expect(take('a', 0)).toBe(0)
})
