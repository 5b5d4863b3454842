import { expect, test } from 'vitest'
import { bought, contextFor, inGroup } from '../shop.test-data'
import { similarity } from '../similarity'
import { moreLikeBought } from './more-like-bought'

const slugOf = (group: string) => inGroup(group)[0]?.slug ?? ''

test('after what is bought for pleasure more like it, and why', () => {
  const slots = moreLikeBought(contextFor({ purchases: [bought(slugOf('vinyl'), 20)] }))
  expect(slots[0]?.product.group).toBe('vinyl')
  expect(slots[0]?.reason).toEqual({ kind: 'looked-at', product: slugOf('vinyl'), bought: true })
  expect(moreLikeBought(contextFor({ purchases: [bought(slugOf('vinyl'), 61)] }))).toEqual([])
})

test('nothing after what policy follows otherwise, and never what was bought', () => {
  expect(moreLikeBought(contextFor({ purchases: [bought('ahorn-14', 2)] }))).toEqual([])
  const all = inGroup('vinyl').map((p, i) => bought(p.slug, i + 1))
  const had = new Set(all.map(p => p.productId))
  for (const { product } of moreLikeBought(contextFor({ purchases: all })))
    expect(had).not.toContain(product.id)
})

test('the newest purchase leads', () => {
  const purchases = [bought(slugOf('vinyl'), 1), bought(slugOf('travel-guides'), 30)]
  const [first] = moreLikeBought(contextFor({ purchases }))
  const [record] = inGroup('vinyl')
  expect(first && record && similarity(first.product, record)).toBeGreaterThan(0.4)
})
