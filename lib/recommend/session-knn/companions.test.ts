import { expect, test } from 'vitest'
import { appendClick, emptyClicks, openSession } from './clicks'
import { companionsOf, emptyCompanions, weightAt } from './companions'
import { SESSION_KNN } from './settings'

function shop() {
  const clicks = emptyClicks(50, 20)
  const companions = emptyCompanions(5, 2)
  const session = (...items: number[]) => {
    const number = openSession(clicks)
    for (const item of items) appendClick(clicks, number, item, 0)
  }
  const listOf = (item: number) => {
    const row = companionsOf(clicks, companions, item, SESSION_KNN)
    const places = Array.from({ length: companions.counts[row] ?? 0 }, (_, i) => row * companions.width + i)
    return places.map(place => [companions.ids[place], weightAt(clicks, companions, row, place)] as const)
  }
  return { session, listOf }
}

test('the nearer and the oftener stand first', () => {
  const { session, listOf } = shop()
  session(1, 2, 3)
  session(1, 2)
  expect(listOf(1).map(([item]) => item)).toEqual([2, 3])
})

test('a list is worked out again once its sessions have grown, or another took its row', () => {
  const { session, listOf } = shop()
  session(1, 2)
  expect(listOf(1)).toEqual([[2, 1]])
  session(1, 3)
  expect(listOf(1).map(([item]) => item)).toEqual([2, 3])
  expect(listOf(3).map(([item]) => item)).toEqual([1])
  expect(listOf(1).map(([item]) => item)).toEqual([2, 3])
})
