import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { DAY, HOUR, inBerlin, startOfDay } from '../simulate/clock'
import type { Lived } from '../simulate/population'
import { openShop } from '../simulate/shop'
import { accounts } from './accounts'
import { cast } from './cast'
import { personas } from './personas'
import { itemOf } from './relive'

const now = Date.UTC(2026, 10, 22, 10)
const today = startOfDay(now)
const shop = openShop(catalogue)
const everybody = new Map(cast(shop, today).map(lived => [lived.person.key, lived]))
const who = (slug: string) => everybody.get(slug) as Lived
const bought = (slug: string) =>
  who(slug).life.purchases.flatMap(({ at, bought }) => bought.map(({ item }) => ({ at, item })))
const daysSince = (at: number) => Math.floor((now - at) / DAY)

describe('the cast', () => {
  it('has an account for each of eight personas, and staff without a past', () => {
    expect(personas).toHaveLength(8)
    expect(personas.every(persona => accounts.some(account => account.slug === persona.slug))).toBe(true)
    expect(who('marta').person.role).toBe('MERCHANDISER')
    expect(who('sven').life.events).toEqual([])
  })

  it('tells stories about things the shop sells, after their launch and within the year', () => {
    for (const { slug, story, joinedDaysAgo } of personas)
      for (const { daysAgo, looks = [], buys = [] } of story) {
        expect(daysAgo).toBeGreaterThan(0)
        expect(daysAgo).toBeLessThan(joinedDaysAgo)
        for (const ref of [...looks, ...buys.map(one => (typeof one === 'string' ? one : one[0]))]) {
          const item = itemOf(shop, ref)
          expect(item, `${slug}: ${ref}`).toBeDefined()
          expect(item?.seed.launchedDaysAgo, `${slug}: ${ref}`).toBeGreaterThan(daysAgo)
        }
        for (const ref of buys.map(one => (typeof one === 'string' ? one : one[0])))
          expect(itemOf(shop, ref)?.variants.length, `${slug}: ${ref} is sold out`).toBeGreaterThan(0)
      }
  })

  it('lives the same year again, and one day later the same a day later', () => {
    const again = new Map(cast(shop, today).map(lived => [lived.person.key, lived]))
    const later = new Map(cast(shop, today + DAY).map(lived => [lived.person.key, lived]))
    const instants = (lived?: Lived) => lived?.life.events.map(event => Date.parse(event.at))
    for (const { slug } of personas) {
      expect(again.get(slug)?.life.events).toEqual(who(slug).life.events)
      expect(instants(later.get(slug))?.[0]).toBe((instants(who(slug))?.[0] ?? 0) + DAY)
    }
  })

  it('never dismisses anything: that is left to the visitor', () => {
    expect([...everybody.values()].every(({ life }) => life.dismissed.size === 0)).toBe(true)
  })
})

describe('Lena', () => {
  it('has her birthday today and a laptop three weeks old, in a flat with a balcony', () => {
    const { month, day } = inBerlin(now)
    expect(who('lena').person.birthday).toBe(`2000-${month}-${day}`)
    expect(who('lena').person.dwelling).toBe('FLAT_WITH_BALCONY')
    const laptops = bought('lena').filter(({ item }) => item.group.slug === 'laptops')
    expect(laptops.map(({ item }) => item.slug)).toEqual(['ahorn-14'])
    expect(daysSince(laptops[0]?.at ?? 0)).toBe(20)
    expect(bought('lena').some(({ item }) => ['laptop-bags', 'mice'].includes(item.group.slug))).toBe(false)
  })
})

describe('Jonas', () => {
  it('owns volumes one and two of The Salt Roads', () => {
    const volumes = bought('jonas').flatMap(({ item }) => item.seed.series ?? [])
    expect(volumes).toEqual([
      { slug: 'the-salt-roads', volume: 1 },
      { slug: 'the-salt-roads', volume: 2 },
    ])
  })
})

describe('Mira', () => {
  it('buys her serum about every thirty days and is due', () => {
    const days = bought('mira')
      .filter(({ item }) => item.group.slug === 'serums')
      .map(({ at }) => at / DAY)
    const gaps = days.slice(1).map((day, index) => Math.round(day - (days[index] ?? 0)))
    expect(gaps).toEqual([31, 29, 30, 32, 30, 29, 31])
    expect(now / DAY - (days.at(-1) ?? 0)).toBeGreaterThan(30.5)
  })
  it('is not due for vitamins', () => {
    const last = bought('mira')
      .filter(({ item }) => item.group.slug === 'vitamins')
      .at(-1)
    expect(daysSince(last?.at ?? 0)).toBeLessThan(25)
  })
})

describe('the others', () => {
  it('Otto has a garden and a mower', () => {
    expect(who('otto').person.dwelling).toBe('HOUSE_WITH_GARDEN')
    expect(bought('otto').filter(({ item }) => item.group.slug === 'lawnmowers')).toHaveLength(1)
  })
  it('Aylin looks at straight jeans most of all', () => {
    const ids = new Set(shop.items.filter(item => item.seed.detail === 'straight').map(item => item.id))
    const views = who('aylin').life.events.filter(event => event.name === 'view_item')
    expect(views.filter(event => ids.has(event.productId ?? '')).length).toBeGreaterThan(8)
    expect(bought('aylin').every(({ item }) => item.seed.tier !== 'VALUE')).toBe(true)
  })
  it('Henrik has five orders and more, all for the winter', () => {
    expect(who('henrik').life.purchases.length).toBeGreaterThanOrEqual(5)
    expect(bought('henrik').every(({ item }) => item.seed.season === 'WINTER')).toBe(true)
  })
  it('Sofia saves', () => {
    expect(who('sofia').life.purchases.filter(purchase => purchase.saves).length).toBeGreaterThanOrEqual(4)
    expect(bought('sofia').filter(({ item }) => item.seed.tier === 'VALUE').length).toBeGreaterThanOrEqual(6)
  })
  it('Paul is new: no order, two hobbies', () => {
    expect(bought('paul')).toEqual([])
    expect(who('paul').person.hobbies).toEqual(['running', 'travel'])
    expect(who('paul').person.joinedAt).toBeGreaterThan(today - 7 * DAY + HOUR)
  })
})
