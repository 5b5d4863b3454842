import { expect, test } from 'vitest'
import { add, clear, emptyTally, largest, makeRoom, sumOf } from './tally'

test('sums by number, the largest of them, and nothing left once cleared', () => {
  const tally = emptyTally(2)
  makeRoom(tally, 5)
  expect(largest(tally)).toBe(0)
  add(tally, 4, 1)
  add(tally, 1, 2)
  add(tally, 4, 3)
  expect([sumOf(tally, 4), sumOf(tally, 1), sumOf(tally, 0)]).toEqual([4, 2, 0])
  expect(largest(tally)).toBe(4)
  expect(tally.ids).toEqual([4, 1])
  clear(tally)
  expect([sumOf(tally, 4), tally.ids.length, largest(tally)]).toEqual([0, 0, 0])
})
