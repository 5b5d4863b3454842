import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugFrom } from './slug'

it.each([
  ['Grüße, 10 % off!', 'gruesse-10-off'],
  ['Crème à la été', 'creme-a-la-ete'],
  ['New', 'new-offer'],
  ['花', 'offer'],
])('%s → %s', (title, slug) => {
  expect(slugFrom(title)).toBe(slug)
})

it('is always fit for an address', () => {
  fc.assert(fc.property(fc.string(), title => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugFrom(title))))
})
