import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampQuantity, lineState, mergeLines, pieces, type StoredLine, variantLabel } from './cart'

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const line = (variantId: string, quantity: number, seenPriceCents = 100, day = 1): StoredLine => ({
  variantId,
  quantity,
  seenPriceCents,
  addedAt: at(day),
})

describe('quantities', () => {
  it('keeps to 1..99 and to the stock', () => {
    expect([-3, 0, 1, 2.9, 50, 1000, Number.NaN].map(n => clampQuantity(n, 40))).toEqual([
      1, 1, 1, 2, 40, 40, 1,
    ])
    expect(clampQuantity(1000, 500)).toBe(99)
    expect(clampQuantity(3, 0)).toBe(0)
  })

  it('says what is wrong with a line', () => {
    expect(lineState(2, 5, true)).toEqual({ kind: 'fine' })
    expect(lineState(6, 5, true)).toEqual({ kind: 'fewer', left: 5 })
    expect(lineState(1, 0, true)).toEqual({ kind: 'sold-out' })
    expect(lineState(1, 5, false)).toEqual({ kind: 'gone' })
  })

  it('counts no pieces that left the shop', () => {
    expect(
      pieces([
        { quantity: 2, state: { kind: 'fine' } },
        { quantity: 5, state: { kind: 'gone' } },
      ]),
    ).toBe(2)
  })
})

describe('merging carts', () => {
  it('adds quantities, keeps the last price seen and the first day', () => {
    expect(mergeLines([line('a', 2, 100, 1)], [line('a', 3, 120, 5), line('b', 1)], () => 50)).toEqual([
      line('a', 5, 120, 1),
      line('b', 1),
    ])
  })

  it('stops at the stock and at 99, and loses nothing either cart held', () => {
    expect(mergeLines([line('a', 2)], [line('a', 3)], () => 4)[0]?.quantity).toBe(4)
    expect(mergeLines([line('a', 60)], [line('a', 60)], () => 500)[0]?.quantity).toBe(99)
    expect(mergeLines([line('a', 2)], [line('a', 3)], () => 0)[0]?.quantity).toBe(3)
  })

  it('is always a quantity the database takes', () => {
    const lines = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 99 }) }),
    )
    fc.assert(
      fc.property(lines, lines, fc.nat(200), (into, from, stock) => {
        const stored = (from: { id: string; quantity: number }[]) => [
          ...new Map(from.map(each => [each.id, line(each.id, each.quantity)])).values(),
        ]
        return mergeLines(stored(into), stored(from), () => stock).every(
          each => each.quantity >= 1 && each.quantity <= 99,
        )
      }),
    )
  })
})

it('names a variant as the shopper reads it', () => {
  expect(variantLabel({ colour: 'classic-blue', size: '31/32' })).toBe('Classic blue, 31/32')
  expect(variantLabel({ colour: null, size: null })).toBe('')
})
