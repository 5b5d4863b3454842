import { describe, expect, it } from 'vitest'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Goods, matches } from './evaluate'
import type { Rule } from './rule'

const NOW = Date.UTC(2026, 5, 10, 12)
const DAY = 86_400_000
const goods: Goods = {
  byId: new Map([
    ['laptop', { id: 'laptops', group: 'laptops', season: 'ALL' }],
    ['coat', { id: 'winter-coats', group: 'winter-coats', season: 'WINTER' }],
    ['skis', { id: 'ski', group: 'ski', season: 'WINTER' }],
    ['bikini', { id: 'swimwear', group: 'swimwear', season: 'SUMMER' }],
  ]),
}

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

const cases: [Rule, yes: ProfileSnapshot, no: ProfileSnapshot][] = [
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
]

describe('matches', () => {
  it.each(cases)('%j', (rule, yes, no) => {
    expect(matches(rule, yes, NOW, goods)).toBe(true)
    expect(matches(rule, no, NOW, goods)).toBe(false)
    expect(matches({ not: rule }, yes, NOW, goods)).toBe(false)
    expect(matches({ all: [{ all: [] }, rule] }, yes, NOW, goods)).toBe(true)
    expect(matches({ any: [{ any: [] }, rule] }, no, NOW, goods)).toBe(false)
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
