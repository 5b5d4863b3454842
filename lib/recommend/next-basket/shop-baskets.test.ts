import { expect, test } from 'vitest'
import { nextBasketIn, shopBaskets } from './shop-baskets'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
const order = (by: string, days: number, products: string) => ({
  by,
  at: NOW - days * DAY,
  products: [...products],
})

test('what those hold who buy much the same comes before what others hold, and little of it is owed to popularity', () => {
  const shop = shopBaskets(
    [order('x', 40, 'abz'), order('y', 30, 'cdw'), order('v', 20, 'cdw'), order('u', 9, 'abz')],
    NOW,
  )
  const fresh = nextBasketIn(shop, [{ ids: ['a', 'b'], at: NOW - DAY }], NOW, 10).filter(
    ({ id }) => !'ab'.includes(id),
  )
  expect(fresh[0]?.id).toBe('z')
  expect(fresh[0]?.popular).toBeLessThan((fresh[0]?.score ?? 0) / 2)
})

test('a stranger’s basket is owed to popularity alone', () => {
  const shop = shopBaskets([order('x', 4, 'ab'), order('y', 3, 'a')], NOW)
  const [first] = nextBasketIn(shop, [], NOW, 10)
  expect(first?.id).toBe('a')
  expect(first?.popular).toBeCloseTo(first?.score ?? 0)
})
