import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differencesBetween, historyOf, versionAsked, versionHref, type Words } from './versions'

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

it('tells all of the version an address asks for, and of no other', () => {
  const { searchParams, hash } = new URL(versionHref('http://shop/merchandise/policies/laptops', 2))
  const asked = versionAsked(Object.fromEntries(searchParams))
  expect([asked, hash]).toEqual([2, '#version-2'])
  const versions = [version(3, { A: '3' }), version(2, { A: '2' }), version(1, null)]
  expect(historyOf(versions, words, asked).map(({ said }) => said)).toEqual([
    undefined,
    { A: '2' },
    undefined,
  ])
  expect(historyOf(versions, words).every(entry => !entry.said)).toBe(true)
  for (const as of ['0', '-1', 'x', undefined]) expect(versionAsked({ as })).toBeNull()
})
