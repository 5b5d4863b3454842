import { beforeAll, expect, test } from 'vitest'
import { facetsOf } from '@/lib/affinity/facets'
import { db } from '@/lib/db'
import { stockShop } from '@/lib/events/shop.test-data'
import { currentCatalogue } from './queries'

beforeAll(stockShop)

const rowsOf = async (slug: string) => {
  const { facets } = await db.product.findUniqueOrThrow({ where: { slug }, include: { facets: true } })
  return facets.map(f => `${f.dimension} ${f.key} ${f.weight.toFixed(4)}`).sort()
}

test('the table says of every product what the pure function says', async () => {
  const { products } = await currentCatalogue()
  const held = await db.productFacet.count()
  expect(held).toBe(products.reduce((sum, product) => sum + facetsOf(product).length, 0))
  for (const product of products.slice(0, 20))
    expect(await rowsOf(product.slug)).toEqual(
      facetsOf(product)
        .map(f => `${f.dimension} ${f.key} ${f.weight.toFixed(4)}`)
        .sort(),
    )
})

test('it follows what changes about a product and its variants', async () => {
  const slug = 'kai-straight-classic'
  const product = await db.product.update({
    where: { slug },
    data: { style: 'bold' },
    include: { variants: true },
  })
  expect(await rowsOf(slug)).toContain('style bold 1.0000')
  await db.variant.updateMany({ where: { productId: product.id }, data: { colour: 'black' } })
  expect(await rowsOf(slug)).toContain('colour black 1.0000')
  await db.variant.deleteMany({ where: { productId: product.id } })
  expect((await rowsOf(slug)).some(row => row.startsWith('colour'))).toBe(false)
  await db.product.delete({ where: { slug } })
  expect(await db.productFacet.count({ where: { productId: product.id } })).toBe(0)
})
