import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucketOf } from './assignment'
import { direct, doublyRobust, ips, type Modelled, snips } from './off-policy'

const RATES = [0.1, 0.3]
/** A log of a policy that takes the second arm with probability `p`, judged for one that takes it with `q`. */
function logOf(p: number, q: number, count: number, seed: string, model = RATES): Modelled[] {
  return Array.from({ length: count }, (_, i) => {
    const arm = bucketOf(`${seed} arm`, `${i}`) < p ? 1 : 0
    const rate = RATES[arm] ?? 0
    return {
      reward: bucketOf(`${seed} luck`, `${i}`) < rate ? 1 : 0,
      propensity: arm ? p : 1 - p,
      target: arm ? q : 1 - q,
      done: model[arm] ?? 0,
      instead: q * (model[1] ?? 0) + (1 - q) * (model[0] ?? 0),
    }
  })
}
const between = fc.double({ min: 0.2, max: 0.8, noNaN: true })

describe('what another policy would have been worth', () => {
  test('is found from the log within its standard error', () => {
    fc.assert(
      fc.property(between, between, fc.string(), (p, q, seed) => {
        const truth = q * 0.3 + (1 - q) * 0.1
        const log = logOf(p, q, 4_000, seed)
        for (const estimate of [ips(log), snips(log), doublyRobust(log)])
          expect(Math.abs(estimate.value - truth)).toBeLessThan(5 * estimate.error)
        expect(direct(log).value).toBeCloseTo(truth, 9)
      }),
      // Of many logs a few lie further off by chance: the same ones are tried each time.
      { numRuns: 30, seed: 1 },
    )
  })

  test('a wrong model misleads the direct method, and not the doubly robust one', () => {
    const log = logOf(0.5, 0.8, 20_000, 'wrong', [0.6, 0.05])
    const truth = 0.8 * 0.3 + 0.2 * 0.1
    expect(Math.abs(direct(log).value - truth)).toBeGreaterThan(0.05)
    expect(doublyRobust(log).value).toBeCloseTo(truth, 1)
  })

  test('judging the policy that wrote the log is the mean of its log', () => {
    const log = logOf(0.4, 0.4, 500, 'same')
    const mean = log.reduce((sum, { reward }) => sum + reward, 0) / log.length
    expect(ips(log).value).toBeCloseTo(mean, 12)
    expect(snips(log).value).toBeCloseTo(mean, 12)
  })
})
