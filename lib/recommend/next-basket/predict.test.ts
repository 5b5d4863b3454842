import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basketModel } from './model'
import { nextBasket } from './predict'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
const undated = (...lists: number[][]) => lists.map(items => ({ items, at: null }))
const itemsOf = (...asked: Parameters<typeof nextBasket>) => nextBasket(...asked).map(({ item }) => item)

describe('the next basket', () => {
  test('what is bought every time comes before what was bought once', () => {
    const own = undated([1, 2], [1, 3], [1])
    const model = basketModel([own], null)
    expect(itemsOf(model, own, null, 3, 0)[0]).toBe(1)
  })

  test('what anybody buys again comes before what nobody does', () => {
    // Milk (1) is bought again by all, a stool (2) by nobody.
    const others = Array.from({ length: 20 }, () => undated([1, 2], [1], [1]))
    const own = undated([1, 2])
    expect(itemsOf(basketModel(others, null), own, null, 2)).toEqual([1, 2])
  })

  test('what was bought lately comes before what was bought long ago', () => {
    const own = [
      { items: [1], at: NOW - 700 * DAY },
      { items: [2], at: NOW - DAY },
    ]
    expect(itemsOf(basketModel([own], NOW), own, NOW, 2, 0)).toEqual([2, 1])
  })

  test('something new comes from those who buy alike', () => {
    const alike = undated([1, 2, 8])
    const others = undated([3, 4, 7])
    const model = basketModel([others, alike], null)
    const fresh = itemsOf(model, undated([1, 2]), null, 8).filter(item => item > 4)
    expect(fresh[0]).toBe(8)
  })

  test('a stranger gets what is popular, an empty shop recommends nothing', () => {
    const model = basketModel([undated([5], [5]), undated([5, 6])], null)
    expect(itemsOf(model, [], null, 2)).toEqual([5, 6])
    expect(nextBasket(basketModel([], null), undated([1]), null, 5)).toEqual([])
  })

  test('popular is what sold of late, or ever where nothing did', () => {
    const dated = (item: number, days: number) => [{ items: [item], at: NOW - days * DAY }]
    const shop = [dated(1, 90), dated(1, 90), dated(2, 3)]
    expect(itemsOf(basketModel(shop, NOW), [], NOW, 1)).toEqual([2])
    expect(itemsOf(basketModel(shop.slice(0, 2), NOW), [], NOW, 1)).toEqual([1])
  })
})

test('any history: finite scores, falling, each item once, the same answer twice', () => {
  const baskets = fc.array(fc.array(fc.nat(15), { minLength: 1, maxLength: 6 }), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(baskets, { maxLength: 8 }), baskets, (everybody, own) => {
      const model = basketModel(
        everybody.map(lists => undated(...lists)),
        null,
      )
      const answer = nextBasket(model, undated(...own), null, 10)
      const scores = answer.map(({ score }) => score)
      expect(scores.every(score => Number.isFinite(score) && score > 0)).toBe(true)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(new Set(answer.map(({ item }) => item)).size).toBe(answer.length)
      expect(nextBasket(model, undated(...own), null, 10)).toEqual(answer)
    }),
  )
})
