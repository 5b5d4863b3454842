import { expect, test } from 'vitest'
import { emptyNumbering, numberOf } from './numbering'

test('the same id keeps its number, a new one has the next', () => {
  const products = emptyNumbering()
  expect(['a', 'b', 'a', 'c'].map(id => numberOf(products, id))).toEqual([0, 1, 0, 2])
  expect(products.ids).toEqual(['a', 'b', 'c'])
})
