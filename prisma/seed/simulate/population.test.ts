import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { DAY, startOfDay } from './clock'
import type { EventRow } from './life'
import { orderRows } from './orders'
import { type Lived, populate } from './population'
import { openShop } from './shop'

const today = startOfDay(Date.UTC(2026, 10, 22, 10))
const shop = openShop(catalogue)
const byId = new Map(shop.items.map(item => [item.id, item]))
let lived: Lived[]
let events: EventRow[]

beforeAll(() => {
  lived = populate(shop, today, 200)
  events = lived.flatMap(({ life }) => life.events)
})

describe('a simulated year', () => {
  it('is the same in every run', () => {
    const again = populate(shop, today, 20)
    expect(again.map(one => one.person)).toEqual(lived.slice(0, 20).map(one => one.person))
    expect(again.map(one => one.life.events)).toEqual(lived.slice(0, 20).map(one => one.life.events))
  })

  it('lies between joining and today, and has every id once', () => {
    const outside = lived.filter(({ person, life }) =>
      life.events.some(event => Date.parse(event.at) < person.joinedAt || Date.parse(event.at) >= today),
    )
    expect(outside).toEqual([])
    expect(new Set(events.map(event => event.id)).size).toBe(events.length)
  })

  it('narrows from looking to paying', () => {
    const visits = (name: EventRow['name']) =>
      new Set(events.filter(event => event.name === name).map(event => event.sessionId)).size
    expect(visits('page_view')).toBeGreaterThan(visits('view_item'))
    expect(visits('view_item')).toBeGreaterThan(visits('add_to_cart'))
    expect(visits('add_to_cart')).toBeGreaterThan(visits('begin_checkout'))
    expect(visits('begin_checkout')).toBeGreaterThan(visits('purchase'))
    expect(visits('purchase')).toBeGreaterThan(0)
  })

  it('has nothing bought that was not looked at and put into the basket in the same visit', () => {
    const seen = new Set(events.map(event => `${event.sessionId} ${event.name} ${event.productId}`))
    const lacking = events.filter(
      ({ name, sessionId, productId }) =>
        name === 'purchase' &&
        !(
          seen.has(`${sessionId} view_item ${productId}`) && seen.has(`${sessionId} add_to_cart ${productId}`)
        ),
    )
    expect(lacking).toEqual([])
  })

  it('has nothing seen before its launch and no tool sold to a flat', () => {
    for (const { person, life } of lived) {
      const wrong = life.events.filter(({ at, productId, name }) => {
        const item = productId && byId.get(productId)
        if (!item) return false
        const flat = person.dwelling !== null && person.dwelling !== 'HOUSE_WITH_GARDEN'
        return (
          Date.parse(at) < today - item.seed.launchedDaysAgo * DAY ||
          (name === 'purchase' && flat && item.group.needs.includes('GARDEN'))
        )
      })
      expect(wrong).toEqual([])
    }
  })

  it('reads series in order', () => {
    for (const { life } of lived) {
      const read = new Map<string, number>()
      for (const { item } of life.purchases.flatMap(purchase => purchase.bought)) {
        if (!item.seed.series) continue
        const { slug, volume } = item.seed.series
        expect(volume).toBe((read.get(slug) ?? 0) + 1)
        read.set(slug, volume)
      }
    }
  })

  it('adds orders up, numbered by time', () => {
    const { orders, lines } = orderRows(lived, today)
    expect(orders.length).toBeGreaterThan(200)
    for (const [index, order] of orders.entries()) {
      const own = lines.filter(line => line.orderId === order.id)
      expect(own.length).toBeGreaterThan(0)
      const subtotal = own.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0)
      expect(order.subtotalCents).toBe(subtotal)
      expect(order.totalCents).toBe(subtotal - order.discountCents + order.shippingCents)
      expect(order.number).toBe(10_001 + index)
      expect(order.placedAt >= (orders[index - 1]?.placedAt ?? '')).toBe(true)
    }
  })
})
