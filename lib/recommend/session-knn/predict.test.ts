import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendClick, openSession } from './clicks'
import { nextItems } from './predict'
import { bytesOf, sessionIndex } from './session-index'

function indexOf(sessions: readonly (readonly number[])[], room = 1_000) {
  const index = sessionIndex(room, room)
  sessions.forEach((items, at) => {
    const session = openSession(index.clicks)
    for (const item of items) appendClick(index.clicks, session, item, at)
  })
  return index
}
const itemsOf = (...asked: Parameters<typeof nextItems>) => nextItems(...asked).map(({ item }) => item)

test('what sessions like this one went on to comes first', () => {
  const index = indexOf([
    [1, 2, 3],
    [1, 2, 3],
    [1, 4],
    [5, 6],
  ])
  const [first] = itemsOf(index, [1, 2], 4, 20).filter(item => item > 2)
  expect(first).toBe(3)
  expect(itemsOf(index, [1, 2], 4, 20)).not.toContain(6)
})

test('two steps away still leads somewhere', () => {
  const index = indexOf([
    [1, 2],
    [2, 3],
  ])
  expect(itemsOf(index, [1], 2, 20)).toContain(3)
})

test('nothing known, nothing said; an item never seen leaves the rest as it was', () => {
  const index = indexOf([[1, 2]])
  expect(nextItems(indexOf([]), [1], 0, 20)).toEqual([])
  expect(nextItems(index, [], 1, 20)).toEqual([])
  expect(nextItems(index, [99], 1, 20)).toEqual([])
  expect(itemsOf(index, [99, 1], 1, 20)).toContain(2)
})

const sessions = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 25,
})
const asked = fc.array(fc.nat(14), { minLength: 1, maxLength: 6 })

test('asking between the clicks of many sessions at once changes no later answer', () => {
  fc.assert(
    fc.property(sessions, asked, (list, session) => {
      const whole = indexOf(list)
      const grown = sessionIndex(1_000, 1_000)
      const numbers = list.map(() => openSession(grown.clicks))
      // The first click of each, then the second of each: as in a shop.
      for (let i = 0; i < 8; i++)
        list.forEach((items, n) => {
          const item = items[i]
          if (item !== undefined) appendClick(grown.clicks, numbers[n] as number, item, n)
          if (n % 3 === 0) nextItems(grown, session, list.length, 5)
        })
      const [a, b] = [whole, grown].map(index => nextItems(index, session, list.length, 50))
      const scores = new Map(b?.map(({ item, score }) => [item, score]))
      expect(scores.size).toBe(a?.length)
      for (const { item, score } of a ?? []) expect(scores.get(item)).toBeCloseTo(score, 3)
    }),
  )
})

test('the same question has the same answer, and forgetting keeps the memory bounded', () => {
  fc.assert(
    fc.property(sessions, asked, (list, session) => {
      const index = indexOf(list, 20)
      const answer = nextItems(index, session, list.length, 20)
      expect(nextItems(index, session, list.length, 20)).toEqual(answer)
      expect(answer.every(({ score }) => score > 0 && Number.isFinite(score))).toBe(true)
      expect(new Set(answer.map(({ item }) => item)).size).toBe(answer.length)
      const before = bytesOf(index)
      for (let n = 0; n < 40; n++) appendClick(index.clicks, openSession(index.clicks), n % 12, list.length)
      nextItems(index, session, list.length, 20)
      for (let n = 0; n < 40; n++) appendClick(index.clicks, openSession(index.clicks), n % 12, list.length)
      expect(bytesOf(index)).toBeLessThanOrEqual(before + 4_000)
      expect(index.clicks.item.length).toBe(20)
    }),
  )
})
