import { expect, test } from 'vitest'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { contextOf } from './context'
import { choiceOf, choiceWith, firstOf } from './pool'
import { contextFor, inGroup, liking, NOW, shop, somebody, the } from './shop.test-data'

/** A shop of one product over and over, the most popular first, that tells how often its stock was looked at. */
function repeated(count: number) {
  let looked = 0
  const products = Array.from({ length: count }, (_, i): Product => {
    const one = { ...the('ahorn-14'), id: `p${i}`, slug: `p${i}`, popularity: 1 - i / count }
    const get = () => {
      looked++
      return true
    }
    return Object.defineProperty(one, 'inStock', { get })
  })
  const catalogue: Catalogue = {
    ...shop,
    products,
    byId: new Map(products.map(p => [p.id, p])),
    byGroup: new Map([['laptops', products]]),
  }
  return { catalogue, products, looked: () => looked }
}

test('the first of a list, in its order, without what may not be shown', () => {
  const [first, second, third] = shop.products
  const found = firstOf(shop.products, contextFor({ dismissed: [second?.id ?? ''] })).slice(0, 2)
  expect(found.map(p => p.id)).toEqual([first?.id, third?.id])
})

test('a source looks at as many products in a shop of ten thousand as in one of five hundred', () => {
  const [small, large] = [repeated(500), repeated(10_000)]
  for (const { catalogue, products } of [small, large])
    choiceOf(products, contextOf(somebody(), catalogue, NOW), () => true)
  expect(small.looked()).toBeGreaterThan(10)
  expect(large.looked()).toBe(small.looked())
})

test('where nearly nothing may be shown, looking on ends', () => {
  const { catalogue, products } = repeated(4_000)
  const shown = products.slice(0, 3_000).map(p => p.id)
  const context = contextOf(somebody({ dismissed: shown }), catalogue, NOW)
  expect(firstOf(products, context)).toEqual([])
})

test('what is to the taste is found however far down a list it stands', () => {
  const coffee = inGroup('coffee').at(-1)
  if (!coffee) throw new Error('coffee is needed')
  const { catalogue, products } = repeated(500)
  const last = { ...coffee, popularity: 0 }
  const everything = [...products, last]
  const context = contextOf(
    somebody({ affinities: liking([coffee.slug]) }),
    { ...catalogue, products: everything, byGroup: Map.groupBy(everything, p => p.group) },
    NOW,
  )
  const [best] = choiceOf(everything, context, () => true)
  expect(best?.product.id).toBe(coffee.id)
  expect(choiceWith('category coffee', context).map(s => s.product.id)).toEqual([coffee.id])
})
