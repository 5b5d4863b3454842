import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differencesBetween, historyOf, type Words } from './versions'

const version = (number: number, content: unknown) => ({ version: number, at: 1, editor: 'Marta', content })
const words = (content: unknown) => content as Words | null

it('says what another version says otherwise, and what it no longer says', () => {
  const mine = { Title: 'A', Code: 'X', Pin: 'Ahorn 14' }
  expect(differencesBetween(mine, { Title: 'B', Code: 'X' })).toEqual([
    { label: 'Title', theirs: 'B' },
    { label: 'Pin', theirs: 'none' },
  ])
})

it('is silent about what is the same, and only about that', () => {
  const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
  fc.assert(
    fc.property(some, some, (mine, theirs) => {
      const told = new Map(differencesBetween(mine, theirs).map(d => [d.label, d.theirs]))
      for (const label of ['a', 'b', 'c', 'd'])
        if (mine[label] === theirs[label]) expect(told.has(label)).toBe(false)
        else expect(told.get(label)).toBe(theirs[label] ?? 'none')
    }),
  )
})

it('tells of each version what it changed of the one before', () => {
  const versions = [version(4, null), version(3, { A: '2' }), version(2, { A: '2' }), version(1, { A: '1' })]
  expect(historyOf(versions, words).map(entry => entry.changed)).toEqual([
    'Cannot be read any more.',
    'Nothing changed.',
    'A: 2',
    'The first version.',
  ])
})
