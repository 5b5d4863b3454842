import { expect, test } from 'vitest'
import { bought, contextFor, shop } from '../shop.test-data'
import { nextInSeries } from './next-in-series'

const volume = (series: string, n: number) =>
  shop.products.find(p => p.series === series && p.volume === n)?.slug ?? ''
const next = (known: Parameters<typeof contextFor>[0]) =>
  nextInSeries(contextFor(known)).map(s => s.product.slug)
const salt = (n: number) => volume('the-salt-roads', n)
const harms = (n: number) => volume('kommissarin-harms', n)

test('the volume after the highest one owned', () => {
  expect(next({ purchases: [bought(salt(2), 10), bought(salt(1), 60)] })).toEqual([salt(3)])
  expect(next({ purchases: [bought(salt(1), 60)] })).toEqual([salt(2)])
  expect(next({})).toEqual([])
})

test('the series read last comes first', () => {
  expect(next({ purchases: [bought(harms(1), 2), bought(salt(2), 10)] })).toEqual([harms(2), salt(3)])
})

test('nothing after the last volume, nothing in the cart, nothing waved away', () => {
  const last = Math.max(...shop.products.filter(p => p.series === 'the-salt-roads').map(p => p.volume ?? 0))
  expect(next({ purchases: [bought(salt(last), 10)] })).toEqual([])
  const purchases = [bought(salt(2), 10)]
  expect(next({ purchases, cart: [{ variantId: 'v', productId: salt(3), quantity: 1 }] })).toEqual([])
  expect(next({ purchases, dismissed: [salt(3)] })).toEqual([])
})

test('where the policy is another, nothing leads on', () => {
  const context = contextFor({ purchases: [bought(salt(2), 10)] })
  const [[series, last] = []] = context.reading
  if (!series || !last) throw new Error('a series is begun')
  const product = { ...last.product, afterPurchase: 'MORE_LIKE_THIS' as const }
  expect(nextInSeries({ ...context, reading: new Map([[series, { ...last, product }]]) })).toEqual([])
})
