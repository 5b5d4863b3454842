import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  filterCount,
  listing,
  listingHref,
  onlyKnown,
  pageSize,
  parseWanted,
  type Query,
  type Wanted,
} from './listing'
import { sampleProduct, sampleVariant } from './sample.test-data'

const now = 1_000
const wanted = (query: Query = {}) => parseWanted(query)
const slugs = (query: Query, products = shelf) =>
  listing(products, wanted(query), now).shown.map(({ product }) => product.slug)

const shelf = [
  sampleProduct({
    slug: 'kai',
    variants: [
      sampleVariant({ colour: 'black', size: '32', priceCents: 8900, inStock: false }),
      sampleVariant({ colour: 'navy', size: '32', priceCents: 9900 }),
    ],
    rating: 4.7,
    launchedAt: 300,
  }),
  sampleProduct({
    slug: 'pier',
    brand: 'werft',
    variants: [sampleVariant({ colour: 'black', size: '34', priceCents: 17900 })],
    rating: 4.2,
    launchedAt: 900,
  }),
  sampleProduct({
    slug: 'gone',
    variants: [sampleVariant({ colour: 'navy', size: '34', priceCents: 3900, inStock: false })],
    rating: 4.9,
    launchedAt: 100,
  }),
]

describe('parseWanted', () => {
  it('reads every filter from the address', () => {
    expect(
      wanted({ colour: ['navy', 'black'], brand: 'kajen', size: '32', min: '20', max: '100', stock: '1' }),
    ).toMatchObject({
      colours: ['navy', 'black'],
      brands: ['kajen'],
      sizes: ['32'],
      min: 2000,
      max: 10000,
      inStock: true,
    })
  })

  it.each([
    [{ page: '0' }],
    [{ page: '-3' }],
    [{ page: '1e9' }],
    [{ page: 'two' }],
    [{ page: '' }],
    [{ sort: 'toString' }],
    [{ sort: 'cheapest' }],
    [{ min: '-5' }],
    [{ max: 'NaN' }],
    [{ colour: '' }],
    [{ colour: 'x'.repeat(500) }],
    [{ stock: 'yes' }],
  ] satisfies [Query][])('falls back on %j', query => {
    expect(wanted(query)).toEqual(wanted())
  })

  it('gives an order of one’s own only where there is one, and there without being asked', () => {
    expect(parseWanted({}, true).sort).toBe('for-you')
    expect(parseWanted({ sort: 'best' }, true).sort).toBe('best')
    for (const query of [{}, { sort: 'for-you' }, { sort: 'best' }]) expect(wanted(query).sort).toBe('best')
  })

  it('turns a price range given the wrong way round', () => {
    expect(wanted({ min: '90', max: '10' })).toMatchObject({ min: 1000, max: 9000 })
  })

  it('never throws and always asks for a page there can be', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), { nil: undefined })
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('colour', 'min', 'max', 'sort', 'page', 'size'), value),
        query => {
          const found = listing(shelf, wanted(query), now)
          expect(found.page).toBeGreaterThanOrEqual(1)
          expect(found.page).toBeLessThanOrEqual(found.pages)
        },
      ),
    )
  })
})

describe('listingHref', () => {
  const several = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 5 })
  const euros = fc.option(fc.integer({ min: 0, max: 999_999 }).map(e => e * 100))

  it('writes an address that reads back as what was wanted', () => {
    const own = fc.boolean()
    const any: fc.Arbitrary<Omit<Wanted, 'usual'>> = fc.record({
      colours: several,
      brands: several,
      sizes: several,
      min: euros,
      max: euros,
      inStock: fc.boolean(),
      sort: fc.constantFrom('best', 'for-you', 'new', 'price-up', 'price-down', 'rating'),
      page: fc.integer({ min: 1, max: 9999 }),
    })
    fc.assert(
      fc.property(any, own, (asked, isOwn) => {
        const original: Wanted = { ...asked, usual: isOwn ? 'for-you' : 'best' }
        fc.pre(isOwn || original.sort !== 'for-you')
        fc.pre(original.min === null || original.max === null || original.min <= original.max)
        const query: Query = {}
        for (const [name, value] of new URL(listingHref('/x', original), 'http://shop').searchParams)
          query[name] = [query[name] ?? []].flat().concat(value)
        expect(parseWanted(query, isOwn)).toEqual(original)
      }),
    )
  })

  it('is the bare path when nothing is asked, and keeps the words of the page', () => {
    expect(listingHref('/departments/fashion', wanted())).toBe('/departments/fashion')
    expect(listingHref('/search', wanted(), { q: 'blue & wide' })).toBe('/search?q=blue+%26+wide')
  })
})

describe('listing', () => {
  it('wants all filters to hold for one variant, not for the product as a whole', () => {
    expect(slugs({ colour: 'black', stock: '1' })).toEqual(['pier'])
    expect(slugs({ colour: 'black', max: '95' })).toEqual(['kai'])
    expect(slugs({ colour: 'black', size: '32', stock: '1' })).toEqual([])
  })

  it('adds up values of one kind', () => {
    expect(slugs({ size: ['32', '34'] })).toEqual(['kai', 'pier', 'gone'])
  })

  it('keeps the given order for "best", what cannot be bought last', () => {
    const soon = sampleProduct({ slug: 'soon', launchedAt: now + 1 })
    expect(slugs({}, [...shelf.toReversed(), soon])).toEqual(['pier', 'kai', 'gone', 'soon'])
  })

  it('sorts by price, date and rating', () => {
    expect(slugs({ sort: 'price-up' })).toEqual(['gone', 'kai', 'pier'])
    expect(slugs({ sort: 'price-down' })).toEqual(['pier', 'kai', 'gone'])
    expect(slugs({ sort: 'new' })).toEqual(['pier', 'kai', 'gone'])
    expect(slugs({ sort: 'rating' })).toEqual(['gone', 'kai', 'pier'])
  })

  it('sorts by the price of what passes the filter', () => {
    expect(slugs({ sort: 'price-up', colour: 'navy' })).toEqual(['gone', 'kai'])
  })

  it('shows the product in the colour asked for', () => {
    expect(listing(shelf, wanted({ colour: 'navy' }), now).shown[0]).toMatchObject({ colour: 'navy' })
    expect(listing(shelf, wanted(), now).shown[0]).toMatchObject({ colour: null })
  })

  it('shows every product once over all pages, and the last page for one past the end', () => {
    const many = Array.from({ length: pageSize * 2 + 1 }, (_, i) => sampleProduct({ slug: `p${i}` }))
    const pages = [1, 2, 3].flatMap(page => slugs({ page: String(page) }, many))
    expect(pages).toEqual(many.map(p => p.slug))
    expect(listing(many, wanted({ page: '99' }), now)).toMatchObject({
      page: 3,
      pages: 3,
      total: many.length,
    })
    expect(listing([], wanted(), now)).toEqual({ shown: [], total: 0, page: 1, pages: 1 })
  })
})

it('onlyKnown drops what nothing on the shelf has', () => {
  const known = onlyKnown(wanted({ colour: ['black', 'ultraviolet'], brand: 'nobody', size: '34' }), shelf)
  expect(known).toMatchObject({ colours: ['black'], brands: [], sizes: ['34'] })
  expect(filterCount(known)).toBe(2)
})
