import { expect, test } from 'vitest'
import { originInWords, originOf } from './origins'

const at = Date.UTC(2026, 10, 3, 12)

test('says from how many looks and purchases, and when last', () => {
  const origin = originOf([
    { name: 'view_item', count: 7, lastAt: at },
    { name: 'purchase', count: 2, lastAt: at - 1 },
    { name: 'view_item_list', count: 90, lastAt: at + 1 },
  ])
  expect(origin && originInWords(origin, 'Europe/Berlin')).toBe(
    'from 7 looks and 2 purchases, last on 3 November 2026',
  )
})

test('one of a kind is said as one', () => {
  const origin = originOf([
    { name: 'view_item', count: 1, lastAt: at },
    { name: 'add_to_cart', count: 1, lastAt: at },
    { name: 'dismiss', count: 1, lastAt: at },
  ])
  expect(origin && originInWords(origin, 'UTC')).toBe(
    'from 1 look, 1 put into the cart, and 1 × “less of this”, last on 3 November 2026',
  )
})

test('being shown something is no origin', () => {
  expect(originOf([{ name: 'view_item_list', count: 3, lastAt: at }])).toBeNull()
})
