import { expect, test } from 'vitest'
import { shop } from '@/lib/recommend/shop.test-data'
import { windowFor, windowIn } from './window'

const SEASONS = ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER']

test('the whole shop dresses its window as the season has it', () => {
  for (const season of SEASONS) expect(windowIn(season, shop.departments)).toEqual(windowFor(season))
})

test('a smaller shop leads only to what it has', () => {
  const room = { slug: 'travel-outdoor', name: 'Travel & outdoor', groups: ['tents'] }
  expect(windowIn('SUMMER', [room])).toMatchObject({
    href: '/departments/travel-outdoor',
    title: windowFor('SUMMER').title,
  })
  const books = { slug: 'books', name: 'Books', groups: [] }
  for (const season of SEASONS)
    expect(windowIn(season, [books])).toMatchObject({ href: '/departments/books', title: 'Books' })
})

test('an empty shop says so and leads to a page there is', () => {
  expect(windowIn('SUMMER', [])).toMatchObject({ title: 'The shelves are being filled', href: '/why' })
})
