import { describe, expect, it } from 'vitest'
import { DECAY, massOf } from '@/lib/affinity/decay'
import { sampleCatalogue, sampleProduct } from '@/lib/catalogue/sample.test-data'
import type { Season } from '@/lib/generated/prisma/enums'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { matches } from './evaluate'
import type { Rule } from './rule'

const NOW = Date.UTC(2026, 5, 10, 12)
const DAY = 86_400_000
const thing = (slug: string, group: string, season: Season) => sampleProduct({ slug, group, season })
const goods = sampleCatalogue([
  thing('laptop', 'laptops', 'ALL'),
  thing('coat', 'winter-coats', 'WINTER'),
  thing('skis', 'ski', 'WINTER'),
  thing('bikini', 'swimwear', 'SUMMER'),
])

function person(over: Partial<ProfileSnapshot> = {}, facts: Partial<ProfileSnapshot['facts']> = {}) {
  const empty = emptySnapshot({ catalogue: 1, offers: 1, placements: 1 })
  return { ...empty, ...over, facts: { ...empty.facts, ...facts } }
}
const bought = (productId: string, daysAgo = 1) => ({ productId, at: NOW - daysAgo * DAY, quantity: 1 })
const viewed = (productId: string, daysAgo = 1) => ({
  productId,
  name: 'view_item' as const,
  at: NOW - daysAgo * DAY,
})
const likes = (key: string, mass: number) => ({ dimension: 'brand' as const, key, mass, evidence: 5 })

const granted = (redeemedAt: number | null) => ({ offerId: 'o', period: 'once', expiresAt: null, redeemedAt })
const worth = (over: Partial<NonNullable<ProfileSnapshot['value']>> = {}) => ({
  recency: 3,
  frequency: 3,
  monetary: 3,
  segment: 'HIGH' as const,
  potential: 0.5,
  ...over,
})
const atTheDesk = { dimension: 'category' as const, key: 'laptops', mass: massOf(9, NOW, DECAY), evidence: 9 }

const cases: [Rule, yes: ProfileSnapshot, no: ProfileSnapshot | null][] = [
  [{ fact: 'signed-in' }, person({ shopperId: 's' }), person()],
  [{ fact: 'consent' }, person({ consent: 'GRANTED' }), person({ consent: 'DENIED' })],
  [
    { fact: 'birthday', withinDays: 3 },
    person({}, { birthday: '1990-06-13' }),
    person({}, { birthday: '1990-06-14' }),
  ],
  [{ fact: 'dwelling', is: 'FLAT' }, person({}, { dwelling: 'FLAT' }), person()],
  [{ fact: 'household', is: 'FAMILY' }, person({}, { household: 'FAMILY' }), person()],
  [{ fact: 'city', is: 'Berlin' }, person({}, { city: ' berlin' }), person({}, { city: 'Bern' })],
  [{ fact: 'hobby', is: 'Running' }, person({}, { hobbies: ['running'] }), person()],
  [{ fact: 'bought', group: 'laptops' }, person({ purchases: [bought('laptop', 900)] }), person()],
  [
    { fact: 'bought', group: 'laptops', withinDays: 30 },
    person({ purchases: [bought('laptop', 29)] }),
    person({ purchases: [bought('laptop', 31)] }),
  ],
  [
    { fact: 'not-bought', group: 'laptops', withinDays: 30 },
    person({ purchases: [bought('laptop', 31)] }),
    person({ purchases: [bought('laptop', 29)] }),
  ],
  [
    { fact: 'viewed', group: 'laptops', times: 2, withinDays: 7 },
    person({ recent: [viewed('laptop'), viewed('laptop', 6)] }),
    person({ recent: [viewed('laptop'), viewed('laptop', 8), viewed('coat')] }),
  ],
  [
    { fact: 'likes', dimension: 'brand', key: 'ahorn', share: 0.5 },
    person({ affinities: [likes('ahorn', 1e300), likes('nord', 1e300), likes('kite', -1e300)] }),
    person({ affinities: [likes('ahorn', 2), likes('nord', 3)] }),
  ],
  [{ fact: 'orders-at-least', count: 2 }, person({ orders: 2 }), person({ orders: 1 })],
  [{ fact: 'orders-at-most', count: 1 }, person({ orders: 1 }), person({ orders: 2 })],
  [
    { fact: 'only-bought-season', season: 'WINTER' },
    person({ purchases: [bought('coat'), bought('skis'), bought('laptop')] }),
    person({ purchases: [bought('coat'), bought('skis'), bought('bikini')] }),
  ],
  [
    { fact: 'only-bought-season', season: 'WINTER' },
    person({ purchases: [bought('coat'), bought('coat')] }),
    person({ purchases: [bought('coat')] }),
  ],
  [
    { fact: 'did', deed: 'add_to_cart', group: 'laptops', times: 1, withinDays: 7 },
    person({ recent: [{ ...viewed('laptop'), name: 'add_to_cart' }] }),
    person({ recent: [viewed('laptop'), { ...viewed('coat'), name: 'add_to_cart' }] }),
  ],
  [
    { fact: 'active', withinDays: 30 },
    person({ recent: [viewed('coat', 29)] }),
    person({ recent: [viewed('coat', 30)] }),
  ],
  [
    { fact: 'redeemed', withinDays: 30 },
    person({ grants: [granted(NOW - DAY)] }),
    person({ grants: [granted(null), granted(NOW - 31 * DAY)] }),
  ],
  [{ fact: 'rfm', part: 'monetary', from: 4, to: 5 }, person({ value: worth({ monetary: 4 }) }), person()],
  [{ fact: 'value', is: 'HIGH' }, person({ value: worth() }), person({ value: worth({ segment: 'LOW' }) })],
  [
    { fact: 'untapped', share: 0.4 },
    person({ value: worth({ potential: 0.4 }) }),
    person({ value: worth({ potential: 0.3 }) }),
  ],
  [{ fact: 'persona', is: 'desk-worker' }, person({ affinities: [atTheDesk] }), person()],
  [
    { fact: 'stage', is: 'deciding' },
    person({ recent: [viewed('coat', 0), viewed('coat', 1), viewed('coat', 2)] }),
    person(),
  ],
  [{ fact: 'price-sense', is: 'balanced' }, person(), null],
  [
    { fact: 'channel', is: 'newsletter' },
    person({ visit: { channel: 'newsletter', device: 'phone' } }),
    person({ visit: { channel: 'direct', device: 'phone' } }),
  ],
  [{ fact: 'device', is: 'phone' }, person({ visit: { channel: 'direct', device: 'phone' } }), person()],
]

describe('matches', () => {
  it.each(cases)('%j', (rule, yes, no) => {
    expect(matches(rule, yes, NOW, goods)).toBe(true)
    if (no) expect(matches(rule, no, NOW, goods)).toBe(false)
    expect(matches({ not: rule }, yes, NOW, goods)).toBe(false)
    expect(matches({ all: [{ all: [] }, rule] }, yes, NOW, goods)).toBe(true)
    if (no) expect(matches({ any: [{ any: [] }, rule] }, no, NOW, goods)).toBe(false)
  })

  it('takes nothing as everybody under all, nobody under any', () => {
    expect(matches({ all: [] }, person(), NOW, goods)).toBe(true)
    expect(matches({ any: [] }, person(), NOW, goods)).toBe(false)
  })

  it('counts months by the calendar of the person, over the year’s end too', () => {
    const lastMinute = Date.UTC(2026, 7, 31, 23, 30)
    expect(matches({ fact: 'months', from: 6, to: 8 }, person(), lastMinute, goods)).toBe(false)
    expect(
      matches(
        { fact: 'months', from: 6, to: 8 },
        person({}, { timeZone: 'America/New_York' }),
        lastMinute,
        goods,
      ),
    ).toBe(true)
    expect(matches({ fact: 'months', from: 11, to: 2 }, person(), Date.UTC(2026, 0, 15), goods)).toBe(true)
    expect(matches({ fact: 'months', from: 11, to: 2 }, person(), NOW, goods)).toBe(false)
  })
})
