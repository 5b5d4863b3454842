import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { armAt, bucketOf } from './assignment'
import { chancesOf, fadedTo, posteriorOf, sharesOf } from './thompson'

const posterior = fc
  .tuple(fc.integer({ min: 0, max: 3_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, rate]) => posteriorOf(trials, Math.round(trials * rate)))
const some = fc.array(posterior, { minLength: 1, maxLength: 6 })
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

describe('chancesOf', () => {
  test('adds up to 1, none below 0', () => {
    fc.assert(
      fc.property(some, arms => {
        const chances = chancesOf(arms)
        expect(sum(chances)).toBeCloseTo(1, 9)
        for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('of arms that nothing is known of, or the same of all, each is as likely', () => {
    fc.assert(
      fc.property(posterior, fc.integer({ min: 1, max: 6 }), (one, count) => {
        for (const chance of chancesOf(new Array(count).fill(one))) expect(chance).toBeCloseTo(1 / count, 6)
      }),
    )
  })

  test('of two arms, as in closed form', () => {
    // P(Beta(2,1) > Beta(1,1)) = E[X] = 2/3.
    expect(chancesOf([posteriorOf(1, 1), posteriorOf(0, 0)])[0]).toBeCloseTo(2 / 3, 4)
    // P(Beta(1,2) > Beta(2,1)) = 1/6.
    expect(chancesOf([posteriorOf(1, 0), posteriorOf(1, 1)])[0]).toBeCloseTo(1 / 6, 4)
  })

  test('one more success never lowers an arm, one more failure never raises it', () => {
    fc.assert(
      fc.property(some, fc.nat(), (arms, n) => {
        const at = n % arms.length
        const but = (change: { alpha: number; beta: number }) =>
          chancesOf(arms.map((arm, i) => (i === at ? change : arm)))[at] ?? 0
        const { alpha, beta } = arms[at] ?? { alpha: 1, beta: 1 }
        const now = but({ alpha, beta })
        expect(but({ alpha: alpha + 1, beta })).toBeGreaterThanOrEqual(now - 1e-3)
        expect(but({ alpha, beta: beta + 1 })).toBeLessThanOrEqual(now + 1e-3)
      }),
    )
  })

  test('the order of the arms says nothing', () => {
    fc.assert(
      fc.property(some, arms => {
        const there = chancesOf(arms)
        const back = chancesOf(arms.toReversed()).toReversed()
        there.forEach((chance, i) => {
          expect(back[i]).toBeCloseTo(chance, 9)
        })
      }),
    )
  })
})

describe('sharesOf', () => {
  test('keeps every arm its floor, and adds up to 1', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (arms, floor) => {
        const shares = sharesOf(arms, floor)
        expect(sum(shares)).toBeCloseTo(1, 9)
        for (const share of shares)
          expect(share).toBeGreaterThanOrEqual(Math.min(floor, 1 / arms.length) - 1e-9)
      }),
    )
  })

  test('a clear winner gets all but the floors', () => {
    const shares = sharesOf([posteriorOf(5_000, 400), posteriorOf(5_000, 600), posteriorOf(5_000, 400)], 0.05)
    expect(shares[1]).toBeCloseTo(0.9, 4)
    expect(shares[0]).toBeCloseTo(0.05, 4)
  })

  test('finds the best of three arms from what it shows, and sticks with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), fc.string(), (best, seed) => {
        const counts = [0, 1, 2].map(() => ({ trials: 0, wins: 0 }))
        const posteriors = () => counts.map(({ trials, wins }) => posteriorOf(trials, wins))
        for (let batch = 0; batch < 30; batch++) {
          const arms = sharesOf(posteriors(), 0.05).map((share, arm) => ({ arm, share }))
          for (let n = 0; n < 200; n++) {
            const id = `${seed} ${batch} ${n}`
            const count = counts[armAt(arms, bucketOf('arm', id))?.arm ?? 0]
            const rate = count === counts[best] ? 0.3 : 0.15
            if (!count) continue
            count.trials++
            if (bucketOf('luck', id) < rate) count.wins++
          }
        }
        expect(sharesOf(posteriors(), 0.05)[best]).toBeGreaterThan(0.85)
      }),
      // What finds the best by luck may miss it by luck: the same luck each time.
      { numRuns: 12, seed: 1 },
    )
  })
})

test('what is a half-life old counts half, twice as old a quarter, what is still to come whole', () => {
  expect(fadedTo(14, 14)).toBe(0.5)
  expect(fadedTo(28, 14)).toBe(0.25)
  expect(fadedTo(-3, 14)).toBe(1)
})
