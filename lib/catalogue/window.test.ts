import { expect, test } from 'vitest'
import { shop } from '@/lib/recommend/shop.test-data'
import { windowFor } from './window'

const SEASONS = ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER']

test('the whole shop dresses its window as the season has it', () => {
  for (const season of SEASONS) {
    const { department, href } = windowFor(season, shop.departments)
    const room = shop.departments.find(d => d.slug === department)
    expect(room?.slug).toBe(href.split('/')[2])
    const group = href.split('/')[3]
    if (group) expect(room?.groups).toContain(group)
  }
  expect(windowFor('SUMMER', shop.departments).href).toBe('/departments/travel-outdoor/beach')
})

test('a smaller shop leads only to what it has', () => {
  const picture = '/pictures/scene-travel-outdoor.svg'
  expect(windowFor('SUMMER', [{ slug: 'travel-outdoor', picture, groups: ['tents'] }])).toMatchObject({
    href: '/departments/travel-outdoor',
    title: windowFor('SUMMER', shop.departments).title,
  })
  const books = { slug: 'books', picture, groups: [] }
  for (const season of SEASONS)
    expect(windowFor(season, [books])).toMatchObject({
      href: '/departments/books',
      action: 'Have a look around',
    })
})

test('an empty shop says so and leads to a page there is', () => {
  expect(windowFor('SUMMER', [])).toMatchObject({ title: 'The shelves are being filled', href: '/why' })
})
