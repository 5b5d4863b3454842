import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom, uuidAt } from './random'

describe('randomFrom', () => {
  it('plays the same for the same seed and differently for another', () => {
    const play = (seed: string) => Array.from({ length: 20 }, randomFrom(seed).next)
    expect(play('a')).toEqual(play('a'))
    expect(play('a')).not.toEqual(play('b'))
  })

  it('never chooses what weighs nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 }),
        (seed, weights) => {
          const index = randomFrom(seed).weighted(weights)
          if (weights.some(weight => weight > 0)) expect(weights[index]).toBeGreaterThan(0)
          else expect(index).toBe(-1)
        },
      ),
    )
  })

  it('draws a standard normal', () => {
    const random = randomFrom('normal')
    const draws = Array.from({ length: 4_000 }, () => random.normal())
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean)).toBeLessThan(0.06)
    expect(Math.abs(variance - 1)).toBeLessThan(0.1)
  })
})

describe('uuidAt', () => {
  it('is a uuid v7 that sorts by its instant', () => {
    const random = randomFrom('ids')
    const early = uuidAt(1_700_000_000_000, random)
    const late = uuidAt(1_700_000_000_001, random)
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(early < late).toBe(true)
  })
})
