import { expect, it } from 'vitest'
import { narrow, readFilter } from './filter'
import { NOW, offer } from './samples.test-data'

const row = (over: Parameters<typeof offer>[0]) => ({
  offer: offer(over),
  audience: 'Everybody',
  benefit: '10 % off',
  used: 0,
})
const rows = [
  row({ slug: 'a', title: 'Garden weeks' }),
  row({ slug: 'b', state: 'PAUSED', placement: 'CART' }),
  row({ slug: 'c', placement: 'CART' }),
  row({ slug: 'd', startsAt: NOW + 1, code: 'EMMA10' }),
]
const slugs = (query: Record<string, string | string[]>) =>
  narrow(rows, readFilter(query), NOW).map(r => r.offer.slug)

it('narrows by words, status and place, together', () => {
  expect(slugs({ q: 'emma10' })).toEqual(['d'])
  expect(slugs({ q: 'weeks GARDEN' })).toEqual(['a'])
  expect(slugs({ status: 'live' })).toEqual(['a', 'c'])
  expect(slugs({ placement: 'CART' })).toEqual(['b', 'c'])
  expect(slugs({ status: 'paused', placement: 'CART' })).toEqual(['b'])
  expect(slugs({ status: 'paused', placement: 'PRODUCT' })).toEqual([])
})

it('ignores what it does not know', () => {
  expect(slugs({})).toEqual(['a', 'b', 'c', 'd'])
  expect(slugs({ status: 'toString', placement: '__proto__', q: ['x', 'y'] })).toEqual(['a', 'b', 'c', 'd'])
})
