import { expect, test } from 'vitest'
import { bought, contextFor, DAY, inGroup, liking, NOW, shop } from '../shop.test-data'
import { boughtWith } from './bought-with'
import { fitsHome } from './fits-home'
import { inSeason } from './in-season'
import { newForYou } from './new-for-you'
import { popular } from './popular'
import { seasonRegular } from './season-regular'

test('popular: what everybody buys, without what this shopper has', () => {
  const [first, second] = popular(contextFor())
  expect(first?.score).toBeGreaterThan(second?.score ?? 1)
  const owner = contextFor({ purchases: [bought(first?.product.slug ?? '', 1)] })
  expect(popular(owner).map(s => s.product.id)).not.toContain(first?.product.id)
})

test('new: lately launched, to the shopper’s taste first', () => {
  for (const { product } of newForYou(contextFor())) expect(NOW - product.launchedAt).toBeLessThan(75 * DAY)
  const liked = newForYou(contextFor()).at(-1)?.product
  const [first] = newForYou(contextFor({ affinities: liking([liked?.slug ?? ''], 30) }))
  expect(first?.product.id).toBe(liked?.id)
})

test('in season: the season the shop dresses for', () => {
  for (const { product } of inSeason(contextFor())) expect(product.season).toBe('WINTER')
  for (const { product } of inSeason(contextFor({}, Date.UTC(2026, 5, 1))))
    expect(product.season).toBe('SUMMER')
})

test('season regulars: winter in June for whoever only ever buys winter', () => {
  const winter = shop.products.filter(p => p.season === 'WINTER' && p.quietDays < 100).slice(0, 4)
  const june = Date.UTC(2026, 5, 1)
  const purchases = winter.map((p, i) => ({ productId: p.id, at: june - (150 + i * 30) * DAY, quantity: 1 }))
  const slots = seasonRegular(contextFor({ purchases }, june))
  expect(slots.length).toBeGreaterThan(1)
  for (const { product } of slots) expect(product.season).toBe('WINTER')
  expect(seasonRegular(contextFor({ purchases: purchases.slice(0, 2) }, june))).toEqual([])
})

test('fits the home: planters for a balcony, mowers for a garden, nothing for a home we know nothing of', () => {
  const groups = (dwelling: 'FLAT' | 'FLAT_WITH_BALCONY' | 'HOUSE_WITH_GARDEN' | null) =>
    new Set(fitsHome(contextFor({ facts: { dwelling } })).map(s => s.product.group))
  expect(groups('FLAT_WITH_BALCONY')).toEqual(new Set(['balcony-planters']))
  expect(groups('HOUSE_WITH_GARDEN')).toContain('lawnmowers')
  expect(groups('FLAT').size + groups(null).size).toBe(0)
})

test('bought with: by the models, without what may not be shown', () => {
  const [a, b, c] = inGroup('coffee')
  if (!a || !b || !c) throw new Error('three coffees are needed')
  const together = new Map([[a.id, [[b.id, 0.9] as const, [c.id, 0.4] as const, ['gone', 0.3] as const]]])
  const context = { ...contextFor({ dismissed: [c.id] }), catalogue: { ...shop, together } }
  expect(boughtWith(a, context).map(s => s.product.id)).toEqual([b.id])
  expect(boughtWith(b, context)).toEqual([])
})
