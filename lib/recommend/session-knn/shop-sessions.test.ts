import { expect, test } from 'vitest'
import { addLook, emptyShopSessions, nextLooksIn } from './shop-sessions'

const NOW = Date.UTC(2026, 10, 22)

function shopOf(...sessions: string[]) {
  const shop = emptyShopSessions(100)
  sessions.forEach((products, n) => {
    for (const product of products) addLook(shop, { session: `s${n}`, product, at: NOW - 1_000 })
  })
  return shop
}

test('what others went on to, the likeliest with 1, and how many sessions say so', () => {
  const { support, found } = nextLooksIn(shopOf('abc', 'abc', 'ad'), ['a', 'b'], NOW, 10)
  expect(support).toBe(2)
  expect(found[0]?.[1]).toBe(1)
  const fresh = found.map(([id]) => id).filter(id => !'ab'.includes(id))
  expect(fresh[0]).toBe('c')
})

test('a session goes on where it was, whatever others do in between', () => {
  const shop = shopOf('a', 'x')
  addLook(shop, { session: 's0', product: 'b', at: NOW })
  const ids = nextLooksIn(shop, ['b'], NOW, 10).found.map(([id]) => id)
  expect(ids).toContain('a')
  expect(ids).not.toContain('x')
})

test('a page reloaded counts once, and one session can only say so much', () => {
  const shop = shopOf('aaab')
  expect(shop.index.clicks.nextClick).toBe(2)
  for (let n = 0; n < 500; n++) addLook(shop, { session: 'flood', product: `p${n % 2}`, at: NOW })
  expect(shop.index.clicks.nextClick).toBe(102)
})

test('a product nobody looked at, and a shop without sessions, say nothing', () => {
  expect(nextLooksIn(shopOf('ab'), ['never'], NOW, 10)).toEqual({ support: 0, found: [] })
  expect(nextLooksIn(emptyShopSessions(10), ['a'], NOW, 10)).toEqual({ support: 0, found: [] })
})
