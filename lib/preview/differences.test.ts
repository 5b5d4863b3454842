import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf, type Standing } from './differences'

const shelf = (title: string, ...names: string[]): Standing => ({
  place: 'shelf',
  kind: 'popular',
  title,
  names,
})
const offer = (kind: string, title: string): Standing => ({ place: 'offer', kind, title, names: [] })

test('says what only one side has, what has other things, and what stands in another order', () => {
  const a = [offer('birthday', 'Happy birthday'), shelf('New', 'cup', 'pan'), shelf('Liked', 'mug', 'jug')]
  const b = [shelf('Liked', 'jug', 'mug'), shelf('New', 'cup', 'pot'), shelf('Due', 'tea')]
  expect(differencesOf(a, b)).toEqual([
    { place: 'offer', title: 'Happy birthday', kind: 'only', in: 'a' },
    { place: 'shelf', title: 'New', kind: 'things', onlyA: ['pan'], onlyB: ['pot'] },
    { place: 'shelf', title: 'Liked', kind: 'order' },
    { place: 'shelf', title: 'Due', kind: 'only', in: 'b' },
  ])
})

test('an offer in other words is the same offer; a shelf at another height is not in the same place', () => {
  expect(differencesOf([offer('jeans', 'A tenth off')], [offer('jeans', 'Ten per cent')])).toEqual([])
  const [first, second] = [shelf('New', 'cup'), shelf('Liked', 'mug')]
  expect(differencesOf([first, second], [second, first]).map(d => d.kind)).toEqual(['order', 'order'])
})

const pages = fc.uniqueArray(
  fc.record({
    title: fc.constantFrom('New', 'Liked', 'Due', 'For less'),
    names: fc.uniqueArray(fc.constantFrom('cup', 'pan', 'pot', 'mug')),
  }),
  { selector: each => each.title },
)
const standing = (page: { title: string; names: string[] }[]) =>
  page.map(each => shelf(each.title, ...each.names))

test('a page does not differ from itself, and from another as much as that one from it', () => {
  fc.assert(
    fc.property(pages, pages, (left, right) => {
      const [a, b] = [standing(left), standing(right)]
      expect(differencesOf(a, a)).toEqual([])
      const there = differencesOf(a, b).map(d => `${d.kind} ${d.title}`)
      const back = differencesOf(b, a).map(d => `${d.kind} ${d.title}`)
      expect(there.toSorted()).toEqual(back.toSorted())
      expect(there.length === 0).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})
