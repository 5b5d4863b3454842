import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAt } from './page-at'
import { shop } from './shop.test-data'

test('knows the pages of the shop, with or without a query', () => {
  expect(pageAt('/', shop)).toEqual({ kind: 'home' })
  expect(pageAt('/for-you', shop)).toEqual({ kind: 'home' })
  expect(pageAt('/?utm_source=newsletter', shop)).toEqual({ kind: 'home' })
  expect(pageAt('/products/ahorn-14?colour=forest', shop)).toMatchObject({
    kind: 'product',
    slug: 'ahorn-14',
  })
  expect(pageAt('/cart#top', shop)).toEqual({ kind: 'cart' })
  expect(pageAt('/departments/fashion/jeans', shop)).toEqual({
    kind: 'listing',
    title: 'Jeans',
    shows: { group: 'jeans' },
    sort: null,
  })
  expect(pageAt('/departments/fashion?sort=new', shop)).toMatchObject({
    shows: { department: 'fashion' },
    sort: 'new',
  })
  expect(pageAt('/search?q=blue+jeans', shop)).toMatchObject({
    kind: 'listing',
    shows: { words: 'blue jeans' },
  })
  expect(pageAt('/orders/12?thanks', shop)).toEqual({ kind: 'order', number: '12' })
})

test('an address nobody knows is no page', () => {
  for (const path of [
    '',
    'cart',
    '//evil.example/',
    '/\\evil.example',
    '/nowhere',
    '/products',
    '/products/perpetuum',
    '/products/ahorn-14/more',
    '/departments/fashion/laptops',
    '/departments/toys',
    '/constructor',
    '/products/%E0%A4%A',
    '/%00',
    `/search/${'x'.repeat(3000)}`,
  ])
    expect(pageAt(path, shop), path).toBeNull()
})

test('no text whatever makes it throw, and what it finds is there', () => {
  const word = fc.constantFrom(
    'products',
    'departments',
    'ahorn-14',
    'fashion',
    'jeans',
    'cart',
    '..',
    '%',
    '__proto__',
  )
  const path = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }).map(parts => `/${parts.join('/')}`),
  )
  fc.assert(
    fc.property(path, text => {
      const page = pageAt(text, shop)
      if (page?.kind === 'product') expect(shop.bySlug.has(page.slug)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
