import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confidenceOf, DECAY, massOf as massWith, scoreAt as scoreWith } from './decay'

const DAY = 86_400_000
const { halfLifeDays: HALF_LIFE_DAYS, landmark: LANDMARK } = DECAY
const massOf = (weight: number, at: number) => massWith(weight, at, DECAY)
const scoreAt = (mass: number, now: number) => scoreWith(mass, now, DECAY)
const at = fc.integer({ min: LANDMARK - 700 * DAY, max: LANDMARK + 2000 * DAY })
const weight = fc.integer({ min: -80, max: 80 }).map(tenths => tenths / 10)
const events = fc.array(fc.record({ at, weight }), { maxLength: 30 })
const total = (list: { at: number; weight: number }[]) =>
  list.reduce((sum, e) => sum + massOf(e.weight, e.at), 0)

function close(a: number, b: number, scale: number) {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale))
}

describe('forward decay', () => {
  test('the order of events does not matter', () => {
    fc.assert(
      fc.property(events, list => {
        const scale = list.reduce((sum, e) => sum + Math.abs(massOf(e.weight, e.at)), 0)
        close(total(list), total([...list].reverse()), scale)
      }),
    )
  })

  test('an event counts its weight at its own moment and half of it one half-life later', () => {
    fc.assert(
      fc.property(at, weight, (t, w) => {
        close(scoreAt(massOf(w, t), t), w, 8)
        close(scoreAt(massOf(w, t), t + HALF_LIFE_DAYS * DAY), w / 2, 8)
      }),
    )
  })

  test('time alone never changes which of two tastes is stronger', () => {
    fc.assert(
      fc.property(events, events, at, at, (a, b, t1, t2) => {
        const scale = [...a, ...b].reduce((sum, e) => sum + Math.abs(massOf(e.weight, e.at)), 0)
        // Two tastes as strong as each other but for rounding have no order to keep.
        fc.pre(Math.abs(total(a) - total(b)) > 1e-9 * scale)
        const sign = (t: number) => Math.sign(scoreAt(total(a), t) - scoreAt(total(b), t))
        expect(sign(t1)).toBe(sign(t2))
      }),
    )
  })

  test('it stays a finite number for decades', () => {
    expect(Number.isFinite(massOf(8, Date.UTC(2080, 0, 1)))).toBe(true)
  })

  test('confidence grows with the score, from 0 towards 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), s => {
        expect(confidenceOf(s)).toBeGreaterThanOrEqual(0)
        expect(confidenceOf(s)).toBeLessThan(1)
        expect(confidenceOf(s + 1)).toBeGreaterThan(confidenceOf(s))
      }),
    )
    expect(confidenceOf(-4)).toBe(0)
  })
})
