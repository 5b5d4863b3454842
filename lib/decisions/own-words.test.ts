import { expect, it } from 'vitest'
import type { DecisionContent } from './content'
import { chosenOn, inShort, lookInWords, toldOnce } from './own-words'
import { pageNamed } from './words'

const shelf = { place: 'shelf', kind: 'goes-with', lost: [] }
const content: DecisionContent = {
  places: [
    {
      ...shelf,
      title: 'Goes with your Ahorn 14',
      why: 'You bought Ahorn 14.',
      shown: [{ slug: 'bag', name: 'Bag' }],
    },
    { ...shelf, kind: 'popular', title: 'What the neighbours like', shown: [] },
  ],
  passedOver: [],
  arms: [],
  situation: null,
  revision: {},
}

it('tells a shopper what was chosen for them and why, and nothing of what is the same for everybody', () => {
  expect(chosenOn(content)).toEqual([
    { title: 'Goes with your Ahorn 14', why: 'You bought Ahorn 14.', names: ['Bag'] },
  ])
  const listing = { place: 'shelf', kind: 'listing', title: 'Jeans', shown: [], lost: [] }
  expect(chosenOn({ ...content, places: [listing] })).toMatchObject([
    { title: 'Jeans', why: expect.stringContaining('order of your own') },
  ])
  expect(chosenOn({ ...content, places: [] })).toEqual([])
  expect(inShort(content)).toBe('one part of it was chosen for you.')
  expect(inShort({ ...content, places: [listing] })).toBe('in an order of your own.')
  expect(inShort({ ...content, places: [] })).toBe('nothing on it was chosen for you.')
})

it('calls pages as they were called then', () => {
  const called = (page: string, path: string, of?: string) =>
    pageNamed({ page, path, content: of === undefined ? null : { ...content, of } })
  expect(called('home', '/')).toBe('The home page')
  expect(called('product', '/products/x', 'Kiesel mouse')).toBe('The page of Kiesel mouse')
  expect(called('product', '/products/x')).toBe('A product’s page')
  expect(called('order', '/orders/1007')).toBe('The page of order 1007')
  expect(called('listing', '/departments/fashion/jeans', 'Jeans')).toBe('Jeans')
  expect(called('listing', '/search?q=blue%20jeans', 'What was found')).toBe('A search for “blue jeans”')
})

it('says who looked at what, by nothing but their role', () => {
  expect(lookInWords({ role: 'merchandiser', what: 'what pages showed' })).toBe(
    'A merchandiser looked at what pages had shown you',
  )
  expect(lookInWords({ role: 'service', what: 'preview of / as of 2027-06-15T10:00:00.000Z' })).toBe(
    'Somebody of our service looked at the home page as you would see it on 15 June 2027',
  )
})

it('tells the same page in a row once, and another between begins anew', () => {
  const page = (path: string, over = content) => ({ path, content: over })
  const other = { ...content, places: [] }
  const rows = [page('/'), page('/'), page('/', other), page('/cart'), page('/')]
  expect(toldOnce(rows).map(({ page, times }) => `${page.path} ${times}`)).toEqual([
    '/ 2',
    '/ 1',
    '/cart 1',
    '/ 1',
  ])
})
