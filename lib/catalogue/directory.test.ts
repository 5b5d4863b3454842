import { expect, test } from 'vitest'
import { facetsOf } from '@/lib/affinity/facets'
import { shop } from '@/lib/recommend/shop.test-data'
import { directoryOf } from './directory'

const directory = directoryOf(shop)
const slugs = (list: readonly { slug: string }[] = []) => list.map(p => p.slug)

test('every list holds what a walk through the shop would find, in the order of the shop', () => {
  expect(directory.byFacet.size).toBeGreaterThan(50)
  for (const [id, list] of directory.byFacet)
    expect(slugs(list)).toEqual(slugs(shop.products.filter(p => facetsOf(p).some(f => f.id === id))))
  const needing = shop.products.filter(p => shop.groups.get(p.group)?.needs.includes('GARDEN'))
  expect(slugs(directory.byNeed.get('GARDEN'))).toEqual(slugs(needing))
  expect(slugs(directory.reduced)).toEqual(slugs(shop.products.filter(p => p.compareAtCents)))
})

test('what has an order of its own has it: launches, volumes, what rises', () => {
  expect(directory.newest).toHaveLength(shop.products.length)
  const launches = directory.newest.map(p => p.launchedAt)
  expect(launches).toEqual(launches.toSorted((a, b) => b - a))
  expect(directory.bySeries.size).toBeGreaterThan(0)
  for (const volumes of directory.bySeries.values())
    expect(volumes.map(p => p.volume)).toEqual(volumes.map((_, i) => i + 1))
  const [a, b, c] = shop.products
  if (!a || !b || !c) throw new Error('three products are needed')
  const products = [{ ...a, trend: 0.2 }, b, { ...c, trend: 1 }]
  expect(slugs(directoryOf({ ...shop, products }).rising)).toEqual([c.slug, a.slug])
})

test('an empty shop has an empty directory', () => {
  const { byFacet, newest, finest } = directoryOf({
    products: [],
    groups: new Map(),
    byGroup: new Map(),
  })
  expect([byFacet.size, newest.length, finest.length]).toEqual([0, 0, 0])
})
