import { expect, test } from 'vitest'
import { appealOf } from '../appeal'
import { contextFor, inGroup, liking } from '../shop.test-data'
import { becauseYouLike } from './because-you-like'

test('without a taste nothing is said to be liked', () => {
  expect([...becauseYouLike(contextFor())]).toEqual([])
})

test('what was bought again and again leads, with what the shop has of it', () => {
  const boots = inGroup('hiking-boots').map(p => p.slug)
  const [first] = becauseYouLike(contextFor({ affinities: liking(boots) }))
  expect(first?.slots.length).toBeGreaterThan(1)
  expect(['category', 'topic', 'brand']).toContain(first?.liking.dimension)
  const scores = first?.slots.map(s => s.score) ?? []
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('a hobby that was told is named as told', () => {
  const [first] = becauseYouLike(contextFor({ facts: { hobbies: ['hiking'] } }))
  expect(first?.reason).toEqual({ kind: 'told-us', fact: 'hobby', label: 'hiking' })
})

test('one look is not yet a liking', () => {
  expect([...becauseYouLike(contextFor({ affinities: liking(['ahorn-14'], 1) }))]).toEqual([])
})

test('what is liked appeals more than what is waved away', () => {
  const [product] = inGroup('coffee')
  if (!product) throw new Error('coffee is needed')
  const likes = contextFor({ affinities: liking([product.slug]) })
  const dislikes = contextFor({ affinities: liking([product.slug], -4) })
  expect(appealOf(product, likes)).toBeGreaterThan(appealOf(product, contextFor()))
  expect(appealOf(product, dislikes)).toBeLessThan(appealOf(product, contextFor()))
})
