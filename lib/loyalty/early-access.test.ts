import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstEarly, hasEarlyAccess, mayHave, opensFor } from './early-access'
import type { Tier } from './tier'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 25, 12)
const regular: Tier = { slug: 'regular', name: 'Regular', points: 300, earlyDays: 7 }
const tiers: Tier[] = [
  { slug: 'neighbour', name: 'Neighbour', points: 100, earlyDays: 0 },
  regular,
  { slug: 'old-friend', name: 'Old friend', points: 900, earlyDays: 14 },
]
const launch = (inDays: number, earlyDays: number | null = 14) => ({
  slug: 'wolke-11',
  group: 'tablets',
  department: 'tech',
  launchedAt: NOW + inDays * DAY,
  earlyAccessFrom: earlyDays === null ? null : NOW + (inDays - earlyDays) * DAY,
})
const having = (points: number) => ({ points: [{ at: NOW - DAY, points }] })
const open = (product: ReturnType<typeof launch>, points: number, now = NOW) =>
  hasEarlyAccess(product, having(points), tiers, [], now)

describe('a launch', () => {
  it('is open to a tier its days ahead, to the millisecond', () => {
    const product = launch(7)
    expect([299, 300, 900].map(points => open(product, points))).toEqual([false, true, true])
    expect(open(product, 300, NOW - 1)).toBe(false)
    expect(open(launch(7, 3), 900)).toBe(false)
    expect(open(launch(7, null), 900)).toBe(false)
  })

  it('is early for nobody once it is out', () => {
    expect(open(launch(0), 900)).toBe(false)
    expect(mayHave({ id: 'a', ...launch(0) }, [], NOW)).toBe(true)
    expect(mayHave({ id: 'a', ...launch(1) }, ['b'], NOW)).toBe(false)
    expect(mayHave({ id: 'a', ...launch(1) }, ['b', 'a'], NOW)).toBe(true)
  })

  it('is open to whom an offer gives it, as far as the offer covers it', () => {
    const scope = { department: null, group: 'tablets', product: null }
    const given = (group: string) =>
      hasEarlyAccess(launch(30, null), having(0), tiers, [{ scope: { ...scope, group } }], NOW)
    expect([given('tablets'), given('jeans')]).toEqual([true, false])
  })

  it('names the first tier it is open to', () => {
    expect(firstEarly(launch(20), tiers)).toEqual({ tier: regular, from: NOW + 13 * DAY })
    expect(firstEarly(launch(20, 3), tiers)).toEqual({ tier: regular, from: NOW + 17 * DAY })
    expect(firstEarly(launch(20, null), tiers)).toBeNull()
  })

  it('opens never before the product allows and never after the launch', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.nat(40), fc.nat(60), (inDays, early, days) => {
        const product = launch(inDays, early)
        const from = opensFor(product, { ...regular, earlyDays: days })
        expect(from).toBeGreaterThanOrEqual(product.earlyAccessFrom ?? 0)
        expect(from).toBeLessThanOrEqual(product.launchedAt)
        expect(opensFor(product, { ...regular, earlyDays: days + 1 })).toBeLessThanOrEqual(from)
      }),
    )
  })
})
