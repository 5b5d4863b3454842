import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, countedAs, dayOf, HOLDOUT, type Learned, sharesOn } from './assign'
import { HOME_CHOICES } from './choice'

const [order] = HOME_CHOICES
if (!order) throw new Error('a choice to try')
const nothing: Learned = { arms: new Map(), paused: new Set() }
const DAY = dayOf(Date.UTC(2026, 5, 10, 12))
const people = Array.from({ length: 8_000 }, (_, i) => `person-${i}`)

const held = (shares: readonly [string, number, number][], day = DAY): Learned => ({
  ...nothing,
  arms: new Map([[order.key, shares.map(([arm, share, nextShare]) => ({ arm, day, share, nextShare }))]]),
})
const learned = held([
  ['usual', 0.25, 0.05],
  ['taste-first', 0.25, 0.85],
  ['new-first', 0.25, 0.05],
  ['neighbours-first', 0.25, 0.05],
])

function counts(day: number, of: Learned) {
  const count: Record<string, number> = {}
  for (const id of people) {
    const arm = countedAs(assign(order as typeof order & object, id, day, of))
    count[arm] = (count[arm] ?? 0) + 1 / people.length
  }
  return count
}

describe('assign', () => {
  test('before anything is learned, equal shares beside a tenth held out', () => {
    const count = counts(DAY, nothing)
    expect(count[HOLDOUT]).toBeCloseTo(0.1, 1)
    for (const { key } of order.arms) expect(count[key]).toBeCloseTo(0.225, 1)
  })

  test('what was learned shows from the next day on; until then nobody changes arms', () => {
    for (const id of people.slice(0, 500))
      expect(assign(order, id, DAY, learned).arm).toBe(assign(order, id, DAY, nothing).arm)
    expect(counts(DAY + 1, learned)['taste-first']).toBeCloseTo(0.9 * 0.85, 1)
    expect(counts(DAY + 9, learned)['new-first']).toBeCloseTo(0.9 * 0.05, 1)
  })

  test('whoever is held out stays so, and always gets the usual', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 400 }), (id, days) => {
        const now = assign(order, id, DAY, learned)
        const then = assign(order, id, DAY + days, nothing)
        expect(then.role).toBe(now.role)
        if (now.role === 'holdout') expect([now.arm, then.arm]).toEqual(['usual', 'usual'])
      }),
    )
  })

  test('nothing is tried on strangers, nor while it is paused', () => {
    expect(assign(order, null, DAY, learned)).toMatchObject({ arm: 'usual', role: 'usual' })
    const paused = { ...learned, paused: new Set([order.key]) }
    for (const id of people.slice(0, 100))
      expect(assign(order, id, DAY + 1, paused)).toMatchObject({ arm: 'usual', role: 'usual' })
  })
})

describe('sharesOn', () => {
  test('adds up to 1; an arm that is new gets a share beside the others', () => {
    const some = held([
      ['usual', 0.5, 0.4],
      ['taste-first', 0.5, 0.6],
    ])
    const shares = sharesOn(order, some, DAY + 1)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(shares.find(s => s.arm === 'new-first')?.share).toBeCloseTo(0.25 / 1.5, 12)
  })
})
