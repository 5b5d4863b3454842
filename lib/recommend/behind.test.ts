import { expect, test } from 'vitest'
import { behindOf } from './behind'
import { contextOf } from './context'
import { decideHome } from './decide'
import { bought, DAY, liking, looked, NOW, shop, somebody } from './shop.test-data'
import { traceHome } from './trace-home'

function behind(known: Parameters<typeof somebody>[0]) {
  const snapshot = somebody(known)
  const context = contextOf(snapshot, shop, NOW)
  return behindOf('/', { kind: 'home' }, context, traceHome(decideHome(snapshot, shop, {}, NOW), {}, context))
}

test('tells for whom a page was made, by name and with instants anybody can read', () => {
  const page = behind({
    purchases: [bought('ahorn-14', 4)],
    recent: [looked('kai-straight-classic')],
    affinities: liking(['ahorn-14']),
    choices: [{ dimension: 'category', key: 'jeans', stance: 'MORE' }],
    firstSeenAt: NOW - DAY,
    orders: 1,
  })
  expect(page.who).toMatchObject({ consent: 'GRANTED', firstSeenAt: '2026-11-21T11:00:00.000Z', orders: 1 })
  expect(page.owned).toEqual(['Ahorn 14'])
  expect(page.quiet[0]?.group).toBe('Laptops')
  expect(page.recent[0]).toMatchObject({ event: 'view_item', at: '2026-11-22T10:59:00.000Z' })
  expect(page.tastes.find(t => t.key === 'jeans')).toMatchObject({ stance: 'MORE', label: 'jeans' })
  expect(page.portrait.stage.because).not.toBe('')
  expect(JSON.parse(JSON.stringify(page))).toEqual(page)
})

test('of somebody who refused nothing is told but the cart', () => {
  const cart = [{ variantId: 'v', productId: 'ahorn-14', quantity: 2 }]
  const page = behind({ consent: 'DENIED', cart, affinities: liking(['ahorn-14']), facts: { name: 'Lena' } })
  expect(page.who.facts.name).toBeNull()
  expect(page.tastes).toEqual([])
  expect(page.cart).toEqual([{ product: 'Ahorn 14', quantity: 2 }])
})
