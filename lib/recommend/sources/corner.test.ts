import { expect, test } from 'vitest'
import { contextFor, inGroup, liking } from '../shop.test-data'
import { corner, cornerReason } from './corner'

test('the corner holds what its persona is about, most to the taste first; nobody has none', () => {
  const slugs = [...inGroup('hiking-boots'), ...inGroup('tents')].map(p => p.slug)
  const slots = corner(contextFor({ affinities: liking(slugs) }))
  const groups = new Set(slots.map(s => s.product.group))
  expect(groups).toContain('hiking-boots')
  expect(groups).not.toContain('laptops')
  for (const { reason } of slots)
    expect(reason).toMatchObject({ kind: 'persona', note: 'for the next summit' })
  expect(slots.map(s => s.score)).toEqual(slots.map(s => s.score).toSorted((a, b) => b - a))
  expect(corner(contextFor())).toEqual([])
  expect(cornerReason(contextFor())).toBeNull()
})
