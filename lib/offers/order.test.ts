import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRIORITY, prioritiesInOrder } from './order'

const priorities = fc.array(fc.integer({ min: PRIORITY.least, max: PRIORITY.most }), { maxLength: 60 })
const { least, most } = PRIORITY

describe('priorities in an order', () => {
  it('changes the one that moved where there is room, and nothing where the order stands', () => {
    expect(prioritiesInOrder([30, 20, 10])).toEqual([30, 20, 10])
    expect(prioritiesInOrder([30, 10, 20])).toEqual([30, 10, 9])
    expect(prioritiesInOrder([10, 30, 20])).toEqual([31, 30, 20])
  })

  it('makes room between equals, and at the ends of the range', () => {
    expect(prioritiesInOrder([0, 0, 0])).toEqual([0, -1, -2])
    expect(prioritiesInOrder([-100, -100])).toEqual([-99, -100])
    expect(prioritiesInOrder([50, 100])).toEqual([50, 49])
  })

  it('is always strictly falling, within the range, and keeps what falls already', () => {
    fc.assert(
      fc.property(priorities, held => {
        const given = prioritiesInOrder(held) ?? []
        expect(given).toHaveLength(held.length)
        expect(given.every((p, i) => i === 0 || p < (given[i - 1] ?? 0))).toBe(true)
        expect(given.every(p => Number.isInteger(p) && p >= least && p <= most)).toBe(true)
        expect(prioritiesInOrder(given)).toEqual(given)
      }),
    )
  })

  it('never changes more than the one that moved, where there is room everywhere', () => {
    const apart = fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(apart, fc.nat(7), fc.nat(7), (some, from, to) => {
        const held = some.toSorted((a, b) => b - a).map(p => p * 9)
        const rest = held.filter((_, i) => i !== from % held.length)
        const wanted = rest.toSpliced(to % held.length, 0, held[from % held.length] ?? 0)
        const changed = prioritiesInOrder(wanted)?.filter((p, i) => p !== wanted[i])
        expect(changed?.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('fills the whole range, and says when it is too small', () => {
    expect(prioritiesInOrder(Array.from({ length: 201 }, () => 0))?.at(-1)).toBe(least)
    expect(prioritiesInOrder(Array.from({ length: 202 }, () => 0))).toBeNull()
  })
})
