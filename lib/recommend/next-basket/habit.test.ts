import { expect, test } from 'vitest'
import { habitsOf } from './habit'

const undated = (...lists: number[][]) => lists.map(items => ({ items, at: null }))

test('above 1 what is bought again, below it what is not, near it what hardly anybody had', () => {
  const everybody = Array.from({ length: 30 }, () => undated([0, 1], [0], [0]))
  const [again = 0, once = 0, rare = 0] = habitsOf([...everybody, undated([2], [0])], 3, 10)
  expect(again).toBeGreaterThan(1)
  expect(once).toBeLessThan(1)
  expect(Math.abs(rare - 1)).toBeLessThan(0.2)
})

test('where nobody ever came back nothing tells the items apart', () => {
  expect([...habitsOf([undated([0, 1])], 2, 10)]).toEqual([1, 1])
})
