import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movedIn, movedTo } from './rows'

it('moves a row by one, or takes it away', () => {
  expect(movedIn(['a', 'b', 'c'], 'up', 2)).toEqual(['a', 'c', 'b'])
  expect(movedIn(['a', 'b', 'c'], 'down', 0)).toEqual(['b', 'a', 'c'])
  expect(movedIn(['a', 'b', 'c'], 'remove', 1)).toEqual(['a', 'c'])
})

it('loses nothing but what is taken away, whatever is asked', () => {
  const rows = fc.uniqueArray(fc.integer())
  fc.assert(
    fc.property(rows, fc.constantFrom('up', 'down', 'remove', 'else'), fc.integer(), (rows, what, index) => {
      const after = movedIn(rows, what, index)
      const gone = what === 'remove' && index in rows ? [rows[index]] : []
      expect([...after, ...gone].toSorted()).toEqual(rows.toSorted())
    }),
  )
})

it('moves a row anywhere, and back', () => {
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(movedTo(movedTo(['a', 'b', 'c'], 2, 0), 0, 2)).toEqual(['a', 'b', 'c'])
})
