import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS_DAYS, heldSince, heldUntil, nextTier, pointsAt, type Tier, tierAt, tierOf } from './tier'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 25, 12)
const tiers: Tier[] = [
  { slug: 'neighbour', name: 'Neighbour', points: 100, earlyDays: 0 },
  { slug: 'regular', name: 'Regular', points: 300, earlyDays: 7 },
  { slug: 'old-friend', name: 'Old friend', points: 900, earlyDays: 14 },
]
const ago = (days: number, points: number) => ({ at: NOW - days * DAY, points })
const entry = fc.record({
  at: fc.integer({ min: 0, max: 800 }).map(days => NOW - days * DAY),
  points: fc.integer({ min: 1, max: 500 }),
})
const anyLedger = fc.array(entry, { maxLength: 30 })
const rank = (tier: Tier | null) => (tier ? tiers.indexOf(tier) : -1)

describe('the tier', () => {
  it('is the highest the points of a year reach', () => {
    expect([0, 99, 100, 299, 300, 900, 5_000].map(points => tierOf(points, tiers)?.slug)).toEqual([
      undefined,
      undefined,
      'neighbour',
      'neighbour',
      'regular',
      'old-friend',
      'old-friend',
    ])
    expect(tierAt([ago(COUNTS_DAYS, 300), ago(COUNTS_DAYS - 1, 100)], tiers, NOW)?.slug).toBe('neighbour')
    expect(tierOf(5_000, [])).toBeNull()
  })

  it('never falls with more points, and does not mind the order of the ledger', () => {
    fc.assert(
      fc.property(anyLedger, entry, fc.infiniteStream(fc.nat()), (ledger, more, dice) => {
        const before = tierAt(ledger, tiers, NOW)
        expect(rank(tierAt([...ledger, more], tiers, NOW))).toBeGreaterThanOrEqual(rank(before))
        const shuffled = ledger
          .map(entry => ({ entry, place: dice.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry)
        expect(pointsAt(shuffled, NOW)).toBe(pointsAt(ledger, NOW))
      }),
    )
  })

  it('is as if an order that was cancelled had never been, now and ever after', () => {
    fc.assert(
      fc.property(anyLedger, entry, fc.nat(500), (ledger, order, days) => {
        const cancelled = [...ledger, order, { ...order, points: -order.points }]
        expect(pointsAt(cancelled, NOW + days * DAY)).toBe(pointsAt(ledger, NOW + days * DAY))
      }),
    )
  })
})

describe('how long it is held', () => {
  it('is until enough points are a year old', () => {
    const ledger = [ago(300, 200), ago(100, 200), ago(10, 50)]
    expect(heldUntil(ledger, 300, NOW)).toBe(NOW + (COUNTS_DAYS - 300) * DAY)
    expect(heldUntil(ledger, 100, NOW)).toBe(NOW + (COUNTS_DAYS - 100) * DAY)
    expect(heldUntil(ledger, 900, NOW)).toBe(NOW)
  })

  it('holds to the last millisecond before, and not from then on', () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(100, 300, 900), (ledger, points) => {
        fc.pre(pointsAt(ledger, NOW) >= points)
        const until = heldUntil(ledger, points, NOW)
        expect(pointsAt(ledger, until - 1)).toBeGreaterThanOrEqual(points)
        expect(pointsAt(ledger, until)).toBeLessThan(points)
      }),
    )
  })
})

it('leads on to the next tier, to none at the top', () => {
  expect(nextTier(null, tiers)?.slug).toBe('neighbour')
  expect(nextTier(tiers[1] ?? null, tiers)?.slug).toBe('old-friend')
  expect(nextTier(tiers[2] ?? null, tiers)).toBeNull()
})

describe('since when it is held', () => {
  it('is the order that reached it, and anew after a gap', () => {
    const ledger = [ago(700, 300), ago(200, 200), ago(150, 100), ago(20, 50)]
    expect(heldSince(ledger, 300, NOW)).toBe(NOW - 150 * DAY)
    expect(heldSince(ledger, 200, NOW)).toBe(NOW - 200 * DAY)
    expect(heldSince(ledger, 900, NOW)).toBe(NOW)
    expect(heldSince([ago(400, 300), ago(100, 300)], 300, NOW)).toBe(NOW - 400 * DAY)
    // The first is a year old on the 35th day before, and the next came fifteen days after that.
    expect(heldSince([ago(400, 300), ago(20, 300)], 300, NOW)).toBe(NOW - 20 * DAY)
  })

  it('was enough at every moment from then on', () => {
    fc.assert(
      fc.property(
        anyLedger,
        fc.constantFrom(100, 300, 900),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ledger, points, part) => {
          fc.pre(pointsAt(ledger, NOW) >= points)
          const since = heldSince(ledger, points, NOW)
          const then = since + Math.floor((NOW - since) * part)
          const known = (at: number) => ledger.filter(entry => entry.at <= at)
          expect(pointsAt(known(then), then)).toBeGreaterThanOrEqual(points)
          expect(pointsAt(known(since - 1), since - 1)).toBeLessThan(points)
        },
      ),
    )
  })
})
