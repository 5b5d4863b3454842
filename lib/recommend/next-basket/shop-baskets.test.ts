import { expect, test } from 'vitest'
import { nextBasketIn, shopBaskets } from './shop-baskets'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
const order = (by: string, days: number, products: string) => ({
  by,
  at: NOW - days * DAY,
  products: [...products],
})

test('what those hold who buy much the same has a lift, what others hold has none', () => {
  const shop = shopBaskets([order('x', 40, 'abz'), order('y', 30, 'cdw'), order('v', 20, 'efw')], NOW)
  const found = nextBasketIn(shop, [{ ids: ['a', 'b'], at: NOW - DAY }], NOW, 10)
  const liftOf = (id: string) => found.find(other => other.id === id)?.lift ?? 0
  expect(liftOf('z')).toBeGreaterThan(2)
  expect(liftOf('w')).toBeLessThan(0.1)
})

test('to a stranger only what is popular is offered, and nothing has a lift', () => {
  const shop = shopBaskets([order('x', 4, 'ab'), order('y', 3, 'a')], NOW)
  const [first] = nextBasketIn(shop, [], NOW, 10)
  expect(first?.id).toBe('a')
  expect(first?.lift).toBeLessThan(0.1)
})
