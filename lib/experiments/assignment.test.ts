import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { armAt, bucketOf } from './assignment'
import vectors from './vectors.test-data.json'

const people = (count: number) => Array.from({ length: count }, (_, i) => `person-${i}`)

describe('bucketOf', () => {
  test('stays what it was: whoever changes the hash moves everybody to other arms', () => {
    for (const { experiment, stableId, bucket } of vectors)
      expect(bucketOf(experiment, stableId)).toBe(bucket)
  })

  test('spreads people evenly, whatever the experiment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), experiment => {
        const counts = new Array(10).fill(0)
        for (const id of people(5_000)) counts[Math.floor(bucketOf(experiment, id) * 10)]++
        const chi2 = counts.reduce((sum, n) => sum + (n - 500) ** 2 / 500, 0)
        // Nine degrees of freedom: above 45 one time in a million, so the same names are tried each time.
        expect(chi2).toBeLessThan(45)
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  test('divides the same people independently in two experiments', () => {
    const pair = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(pair, ([a = '', b = '']) => {
        const cells = new Array(4).fill(0)
        for (const id of people(4_000))
          cells[(bucketOf(a, id) < 0.5 ? 0 : 2) + (bucketOf(b, id) < 0.5 ? 0 : 1)]++
        const chi2 = cells.reduce((sum, n) => sum + (n - 1_000) ** 2 / 1_000, 0)
        // Three degrees of freedom.
        expect(chi2).toBeLessThan(32)
      }),
      { numRuns: 30, seed: 2 },
    )
  })
})

describe('armAt', () => {
  const arms = (shares: readonly number[]) => shares.map((share, i) => ({ key: i, share }))
  const shares = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 })
  const bucket = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  test('gives an arm with a share wherever there is one', () => {
    fc.assert(
      fc.property(shares, bucket, (list, at) => {
        const arm = armAt(arms(list), at)
        if (list.some(share => share > 0)) expect(arm?.share).toBeGreaterThan(0)
        else expect(arm).toBeUndefined()
      }),
    )
  })

  test('fills each arm by its share', () => {
    const counts = [0, 0, 0]
    for (const id of people(20_000)) {
      const arm = armAt(arms([0.1, 0.2, 0.7]), bucketOf('shares', id))
      if (arm) counts[arm.key] = (counts[arm.key] ?? 0) + 1
    }
    expect(counts.map(n => Math.round(n / 200))).toEqual([10, 20, 70])
  })

  test('growing one share takes nobody from the first arm that grew', () => {
    fc.assert(
      fc.property(shares, bucket, fc.double({ min: 0, max: 5, noNaN: true }), (list, at, more) => {
        const grown = [(list[0] ?? 0) + more, ...list.slice(1)]
        if (armAt(arms(list), at)?.key === 0) expect(armAt(arms(grown), at)?.key).toBe(0)
      }),
    )
  })
})
