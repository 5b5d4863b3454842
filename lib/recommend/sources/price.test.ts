import { expect, test } from 'vitest'
import { bought, contextFor, inGroup, liking, looked, the } from '../shop.test-data'
import { besideIn } from './beside'
import { bestMakes, betterModels, betterThan } from './better-model'
import { cheaperThan, forLess, reduced } from './for-less'

const birke = the('birke-13')

test('for less: of the same kind, well liked, clearly less, the most alike first', () => {
  const slots = cheaperThan(birke, contextFor())
  expect(slots.length).toBeGreaterThan(0)
  for (const { product, reason } of slots) {
    expect(product.group).toBe('laptops')
    expect(product.rating).toBeGreaterThanOrEqual(4)
    expect(reason).toEqual({
      kind: 'saves',
      cents: birke.priceCents - product.priceCents,
      beside: 'birke-13',
    })
    expect(product.priceCents).toBeLessThanOrEqual(birke.priceCents * 0.9)
  }
  const cheapest = inGroup('laptops').toSorted((a, b) => a.priceCents - b.priceCents)[0]
  expect(cheapest && cheaperThan(cheapest, contextFor())).toEqual([])
})

test('the better model: of the same kind, a higher tier, well rated and never cheaper', () => {
  const slots = betterThan(the('ahorn-14'), contextFor())
  expect(slots.length).toBeGreaterThan(0)
  for (const { product, reason } of slots) {
    expect([product.group, product.tier]).toEqual(['laptops', 'PREMIUM'])
    expect(product.priceCents).toBeGreaterThan(the('ahorn-14').priceCents)
    expect(reason).toEqual({ kind: 'better', beside: 'ahorn-14', rating: product.rating })
  }
  const best = inGroup('laptops').find(p => p.tier === 'PREMIUM')
  expect(best && betterThan(best, contextFor())).toEqual([])
})

test('neither in a group that is quiet after a purchase', () => {
  const context = contextFor({ purchases: [bought('ahorn-14', 3)] })
  expect(cheaperThan(birke, context)).toEqual([])
  expect(betterThan(the('ahorn-14'), context)).toEqual([])
})

test('others are measured against what was looked at last, else bought last, in the groups that are liked', () => {
  const beside = besideIn(
    contextFor({
      recent: [looked('birke-13', 1), looked('ahorn-14', 5)],
      purchases: [bought('kai-straight-classic', 9), bought('ahorn-16', 3)],
      affinities: liking([inGroup('coffee')[0]?.slug ?? '']),
    }),
  )
  expect(beside.get('laptops')?.slug).toBe('birke-13')
  expect(beside.get('jeans')?.slug).toBe('kai-straight-classic')
  expect(beside.get('coffee')).toBeNull()
  expect(beside.has('tents')).toBe(false)
})

test('ways to save stay in the groups somebody is after; the rest of what is reduced only fills', () => {
  const context = contextFor({ recent: [looked('birke-13')] })
  const slots = forLess(context)
  expect(slots.length).toBeGreaterThan(0)
  for (const { product } of slots) expect(product.group).toBe('laptops')
  expect(new Set(slots.map(s => s.product.id)).size).toBe(slots.length)
  for (const { product, reason } of reduced(context)) {
    if (reason.kind !== 'reduced') throw new Error(`${product.slug} is not reduced`)
    expect(reason.cents).toBe((product.compareAtCents ?? 0) - product.priceCents)
    expect(reason.cents).toBeGreaterThan(0)
  }
  expect(forLess(contextFor())).toEqual([])
  expect(betterModels(contextFor())).toEqual([])
  expect(bestMakes(context).length).toBeGreaterThan(3)
  for (const { product } of bestMakes(context)) expect(product.tier).toBe('PREMIUM')
})
