import { expect, test } from 'vitest'
import { contextFor, inGroup, looked } from '../shop.test-data'
import { sessionNeighbours } from './session-neighbours'
import { similar } from './similar'

const [seen, other] = inGroup('jeans')
const [laptop] = inGroup('laptops')
if (!seen || !other || !laptop) throw new Error('more products are needed')

/** Somebody who looked at one pair, in a shop where so many sessions went on from it to a laptop. */
function contextWith(support: number) {
  const context = contextFor({ recent: [looked(seen?.slug ?? '')] })
  const found = [[seen?.id ?? '', 1] as const, [laptop?.id ?? '', 1] as const, ['gone', 1] as const]
  return { ...context, catalogue: { ...context.catalogue, nextLooks: () => ({ support, found }) } }
}
const surenessOf = (support: number) => {
  const context = contextWith(support)
  return sessionNeighbours(context.looks, context).get(laptop) ?? 0
}

test('what few sessions say counts little, what many say nearly in full', () => {
  expect(surenessOf(0)).toBe(0)
  expect(surenessOf(30)).toBe(0.5)
  expect(surenessOf(3_000)).toBeGreaterThan(0.98)
})

test('neither what was just looked at nor what is no longer sold', () => {
  const context = contextWith(10)
  expect([...sessionNeighbours(context.looks, context).keys()]).toEqual([laptop])
})

test('without a model, nothing', () => {
  const context = contextFor({ recent: [looked(seen.slug)] })
  expect(sessionNeighbours(context.looks, context).size).toBe(0)
})

test('what others went on to is said to be that, and what is alike stays before it while few say so', () => {
  const reasonFor = (support: number) =>
    similar(contextWith(support)).find(slot => slot.product === laptop)?.reason.kind
  expect(reasonFor(300)).toBe('viewed-with')
  expect(similar(contextWith(3))[0]?.product.group).toBe('jeans')
})
