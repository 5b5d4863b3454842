import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { Moment } from '@/lib/generated/prisma/enums'
import { isMoment } from './moment'
import { DAY, NOW, offer, product, shopper } from './samples.test-data'

const goods = sampleCatalogue([product('jeans', 'jeans', 8_000), product('mug', 'mugs', 900)])
const HOUR = 3_600_000
type Wish = Parameters<typeof shopper>[0]
const scope = { department: null, group: 'jeans', product: null }
const at = (moment: Moment, who: Wish) => isMoment(offer({ moment, scope }), shopper(who), NOW, goods)
const did = (name: 'view_item' | 'add_to_cart', productId: string, ago: number) => ({
  name,
  productId,
  at: NOW - ago,
})
const inCart = (productId: string, ago = DAY) => [
  { variantId: `${productId}-v`, productId, quantity: 1, addedAt: NOW - ago },
]

it('is any time, where nothing has to be going on', () => {
  expect(at('ANY', {})).toBe(true)
})

it('is the first day of whoever has not ordered', () => {
  expect(at('FIRST_VISIT', { firstSeenAt: null })).toBe(true)
  expect(at('FIRST_VISIT', { firstSeenAt: NOW - HOUR })).toBe(true)
  expect(at('FIRST_VISIT', { firstSeenAt: NOW - 2 * DAY })).toBe(false)
  expect(at('FIRST_VISIT', { firstSeenAt: NOW - HOUR, orders: 1 })).toBe(false)
})

it('is the day somebody is back after two weeks, from the first look to the last', () => {
  const before = did('view_item', 'mug', 20 * DAY)
  expect(at('RETURNING', { recent: [before] })).toBe(true)
  expect(
    at('RETURNING', { recent: [did('view_item', 'mug', HOUR), did('view_item', 'mug', 5 * HOUR), before] }),
  ).toBe(true)
  expect(at('RETURNING', { recent: [did('view_item', 'mug', 2 * DAY), before] })).toBe(false)
  expect(at('RETURNING', { recent: [did('view_item', 'mug', 13 * DAY)] })).toBe(false)
  expect(at('RETURNING', {})).toBe(false)
})

it('is while something it is for was just looked at, or lies in the cart', () => {
  expect(at('LOOKING', { recent: [did('view_item', 'jeans', HOUR)] })).toBe(true)
  expect(
    at('LOOKING', { recent: [did('view_item', 'jeans', 3 * HOUR), did('view_item', 'mug', HOUR)] }),
  ).toBe(false)
  expect(at('CART', { cart: inCart('jeans') })).toBe(true)
  expect(at('CART', { cart: inCart('mug') })).toBe(false)
})

it('is once something has lain in the cart for a day, whatever else is put there since', () => {
  const left = { cart: [...inCart('jeans'), ...inCart('mug')], recent: [did('add_to_cart', 'mug', HOUR)] }
  expect(at('CART_LEFT', left)).toBe(true)
  expect(at('CART_LEFT', { ...left, recent: [did('add_to_cart', 'jeans', HOUR)] })).toBe(false)
  expect(at('CART_LEFT', { cart: inCart('jeans', DAY - 1), recent: [] })).toBe(false)
  expect(at('CART_LEFT', { recent: [] })).toBe(false)
})

it('is the two weeks after an order', () => {
  const bought = (ago: number) => ({ purchases: [{ productId: 'mug', at: NOW - ago, quantity: 1 }] })
  expect(at('AFTER_ORDER', bought(13 * DAY))).toBe(true)
  expect(at('AFTER_ORDER', bought(15 * DAY))).toBe(false)
})
