import { beforeAll, describe, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { catalogue as seed } from '@/prisma/seed/catalogue/catalogue'
import { loadCatalogue as plant } from '@/prisma/seed/load-catalogue'
import type { Catalogue } from './catalogue'
import { currentCatalogue } from './queries'
import { searchProducts } from './search'

let catalogue: Catalogue

beforeAll(async () => {
  await plant(pool, seed, new Date())
  catalogue = await currentCatalogue()
})

const groups = async (typed: string) => {
  const { products, partial } = await searchProducts(catalogue, typed)
  return { groups: [...new Set(products.map(p => p.group))], partial, count: products.length }
}

describe('searchProducts', () => {
  it('finds a group by its name, by its beginning, and through a typing error', async () => {
    for (const typed of ['jeans', 'jean', 'jeens', 'jaens']) {
      const found = await searchProducts(catalogue, typed)
      expect(found.products[0]?.group, typed).toBe('jeans')
    }
    expect((await groups('hedphones')).groups).toEqual(['headphones'])
  })

  it('finds a product without its accents', async () => {
    const { products } = await searchProducts(catalogue, 'wurfel')
    expect(products.length).toBeGreaterThan(0)
    expect(products.every(p => p.name.startsWith('Würfel'))).toBe(true)
  })

  it('wants every word, and says when no product has them all', async () => {
    const both = await groups('navy sneakers')
    expect(both).toMatchObject({ groups: ['sneakers'], partial: false })
    expect((await groups('jeans xyzzyq')).partial).toBe(true)
  })

  it('says what has the words in its name, and scores along the order', async () => {
    const { products, fits } = await searchProducts(catalogue, 'ahorn 14')
    expect(products[0]?.slug).toBe('ahorn-14')
    expect(fits.get(products[0]?.id ?? '')?.exact).toBe(true)
    const written = await searchProducts(catalogue, 'lapt')
    const scores = written.products.map(p => written.fits.get(p.id)?.score ?? 0)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect([...written.fits.values()].some(fit => fit.exact)).toBe(false)
  })

  it('leaves out what has been retired', async () => {
    const [mouse] = (await searchProducts(catalogue, 'mouse')).products
    if (!mouse) throw new Error('no mouse on the shelves')
    await db.product.update({ where: { id: mouse.id }, data: { retiredAt: new Date() } })
    const { products } = await searchProducts(catalogue, 'mouse')
    expect(products.map(p => p.id)).not.toContain(mouse.id)
  })

  it.each([
    [''],
    ['   '],
    ['%_%'],
    ['\'; DROP TABLE "Product"; --'],
    ['a:* & !b | (c <-> d)'],
    ['\\'.repeat(300)],
    ['the and of'],
    ['ß'.repeat(5000)],
  ])('takes %j without harm', async typed => {
    const { products } = await searchProducts(catalogue, typed)
    expect(products.length).toBeLessThanOrEqual(200)
  })

  it('asks the database once', async () => {
    let statements = 0
    const query = pool.query.bind(pool)
    const counted = Object.assign(pool, {
      query: (...args: Parameters<typeof query>) => {
        statements += 1
        return query(...args)
      },
    })
    await searchProducts(catalogue, 'blue jaens')
    Object.assign(counted, { query })
    expect(statements).toBe(1)
  })
})
