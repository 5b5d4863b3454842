import { expect, test } from 'vitest'
import { contextOf } from '../context'
import { bought, contextFor, DAY, liking, NOW, shop, somebody, the } from '../shop.test-data'
import { boughtAfter } from './bought-after'
import { shoppersLikeYou } from './shoppers-like-you'
import { trending } from './trending'

type Known = Parameters<typeof somebody>[0]
const slugs = (slots: readonly { product: { slug: string } }[]) => slots.map(s => s.product.slug)

test('without a nightly model there is nothing to go by', () => {
  const context = contextFor({ purchases: [bought('ahorn-14', 3)], affinities: liking(['ahorn-14']) })
  for (const source of [trending, boughtAfter, shoppersLikeYou]) expect(source(context)).toEqual([])
})

test('trending: the steepest first, taste turns the order, what is owned is left out', () => {
  const trends: Record<string, number> = { 'ahorn-14': 1, 'kiesel-mouse': 0.6, 'salt-roads-1': 0.5 }
  const products = shop.products.map(p => ({ ...p, trend: trends[p.slug] ?? 0 }))
  const rising = { ...shop, products, byId: new Map(products.map(p => [p.id, p])) }
  const found = (known: Known) => trending(contextOf(somebody(known), rising, NOW))
  expect(slugs(found({}))).toEqual(['ahorn-14', 'kiesel-mouse', 'salt-roads-1'])
  expect(slugs(found({ affinities: liking(['salt-roads-1'], 40) }))).toEqual([
    'ahorn-14',
    'salt-roads-1',
    'kiesel-mouse',
  ])
  expect(slugs(found({ purchases: [bought('kiesel-mouse', 1)] }))).not.toContain('kiesel-mouse')
  for (const { reason } of found({})) expect(reason).toEqual({ kind: 'popular' })
})

test('bought after: what follows the purchases of half a year, the newer counting more, each once', () => {
  const after = new Map([
    ['ahorn-14', [['kiesel-mouse', 0.5] as const, ['gone', 0.4] as const, ['takt-75', 0.2] as const]],
    ['mulde-sleeve', [['takt-75', 0.3] as const]],
  ])
  const found = (known: Known) => boughtAfter(contextOf(somebody(known), { ...shop, after }, NOW))
  const both = found({ purchases: [bought('mulde-sleeve', 2), bought('ahorn-14', 60)] })
  expect(both.map(s => [s.product.slug, s.reason])).toEqual([
    ['takt-75', { kind: 'bought-after', product: 'mulde-sleeve' }],
    ['kiesel-mouse', { kind: 'bought-after', product: 'ahorn-14' }],
  ])
  expect(found({ purchases: [bought('ahorn-14', 200)] })).toEqual([])
  expect(slugs(found({ purchases: [bought('ahorn-14', 2)], dismissed: ['kiesel-mouse'] }))).toEqual([
    'takt-75',
  ])
})

const cohorts = new Map([
  ['topic hiking', [['kiesel-mouse', 0.5] as const, ['takt-75', 0.1] as const]],
  ['category coffee', [['takt-75', 0.5] as const]],
])
const alike = (known: Known, now = NOW) =>
  shoppersLikeYou(contextOf(somebody(known), { ...shop, cohorts }, now))
const coffee = shop.byGroup.get('coffee')?.map(p => p.slug) ?? []

test('shoppers like you: what those of one’s tastes bought, told tastes named as told', () => {
  expect(slugs(alike({}))).toEqual([])
  expect(slugs(alike({ affinities: liking([coffee[0] ?? ''], 1) }))).toEqual([])
  const told = alike({ facts: { hobbies: ['hiking'] } })
  expect(slugs(told)).toEqual(['kiesel-mouse', 'takt-75'])
  expect(told[0]?.reason).toEqual({ kind: 'shoppers-like-you', label: 'hiking', told: 'hobby' })
  const drinks = alike({ affinities: liking(coffee) })
  expect(drinks.map(s => [s.product.slug, s.reason])).toEqual([
    ['takt-75', { kind: 'shoppers-like-you', label: the(coffee[0] ?? '').group }],
  ])
})

test('what several tastes lead to adds up; what is had or muted is left out', () => {
  const both = { affinities: liking(coffee), facts: { hobbies: ['hiking'] } }
  const one = alike({ affinities: liking(coffee) })[0]?.score ?? 0
  expect(alike(both).find(s => s.product.slug === 'takt-75')?.score).toBeGreaterThan(one)
  expect(slugs(alike({ ...both, purchases: [bought('takt-75', 9)] }, NOW + DAY))).toEqual(['kiesel-mouse'])
  const muted = [{ dimension: 'topic' as const, key: 'hiking', stance: 'MUTED' as const }]
  expect(slugs(alike({ ...both, choices: muted }))).not.toContain('kiesel-mouse')
})
