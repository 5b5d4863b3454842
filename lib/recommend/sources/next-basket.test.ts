import { expect, test } from 'vitest'
import type { NextBasket } from '@/lib/catalogue/catalogue'
import { bought, contextFor, inGroup } from '../shop.test-data'
import { nextBasket } from './next-basket'

const [coffee, beans] = inGroup('coffee')
const [mug] = inGroup('jeans')
if (!coffee || !beans || !mug) throw new Error('more products are needed')

function foundBy(orders: [slug: string, daysAgo: number][], answer: ReturnType<NextBasket>) {
  const context = contextFor({ purchases: orders.map(([slug, days]) => bought(slug, days)) })
  const asked: Parameters<NextBasket>[0][] = []
  const model: NextBasket = baskets => {
    asked.push(baskets)
    return answer
  }
  const slots = nextBasket({ ...context, catalogue: { ...context.catalogue, nextBasket: model } })
  return { slots, asked }
}
const twice: [string, number][] = [
  [coffee.slug, 10],
  [coffee.slug, 40],
]

test('what those buy who buy much the same, not what was bought before nor what is merely popular', () => {
  const { slots, asked } = foundBy(twice, [
    { id: coffee.id, score: 1, lift: 9 },
    { id: mug.id, score: 0.5, lift: 3 },
    { id: beans.id, score: 0.2, lift: 1 },
  ])
  expect(slots).toEqual([{ product: mug, reason: { kind: 'baskets-alike' }, score: 0.5 }])
  expect(asked[0]?.map(({ ids }) => ids)).toEqual([[coffee.id], [coffee.id]])
  expect(asked[0]?.[0]?.at).toBeLessThan(asked[0]?.[1]?.at ?? 0)
})

test('one order tells nobody apart, and a shop without the model says nothing', () => {
  expect(foundBy([[coffee.slug, 10]], [{ id: mug.id, score: 1, lift: 9 }]).slots).toEqual([])
  expect(nextBasket(contextFor({ purchases: twice.map(([slug, days]) => bought(slug, days)) }))).toEqual([])
})
