import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySize, facetsOf } from './facets'
import { listing, parseWanted, type Query } from './listing'
import { sampleProduct, sampleVariant } from './sample.test-data'

const shelf = [
  sampleProduct({
    slug: 'kai',
    variants: [
      sampleVariant({ colour: 'black', size: 'M', priceCents: 8900, inStock: false }),
      sampleVariant({ colour: 'navy', size: 'L', priceCents: 9900 }),
    ],
  }),
  sampleProduct({
    slug: 'pier',
    brand: 'werft',
    variants: [sampleVariant({ colour: 'black', size: 'XL', priceCents: 17900 })],
  }),
]
const facets = (query: Query = {}) => facetsOf(shelf, parseWanted(query))
const counts = (list: { value: string; count: number }[]) =>
  Object.fromEntries(list.map(({ value, count }) => [value, count]))

describe('facetsOf', () => {
  it('counts products, not variants', () => {
    expect(counts(facets().colours)).toEqual({ black: 2, navy: 1 })
    expect(counts(facets().brands)).toEqual({ kajen: 1, werft: 1 })
    expect(facets()).toMatchObject({ inStock: 2, cheapest: 8900, dearest: 17900 })
  })

  it('lets a kind of filter stay open to its own other values', () => {
    const found = facets({ colour: 'navy' })
    expect(counts(found.colours)).toEqual({ black: 2, navy: 1 })
    expect(counts(found.brands)).toEqual({ kajen: 1 })
  })

  it('keeps a chosen value that no longer shows anything', () => {
    expect(facets({ brand: 'werft', colour: 'navy' }).brands).toContainEqual({
      value: 'werft',
      count: 0,
      chosen: true,
    })
  })

  it('lists no sizes across groups', () => {
    const mixed = [...shelf, sampleProduct({ slug: 'cup', group: 'cups' })]
    expect(facetsOf(mixed, parseWanted({})).sizes).toEqual([])
  })

  it('promises what choosing the value then shows', () => {
    const query = fc.record({
      colour: fc.subarray(['black', 'navy']),
      brand: fc.subarray(['kajen', 'werft']),
      size: fc.subarray(['M', 'L', 'XL']),
      stock: fc.constantFrom('1', '0'),
    })
    fc.assert(
      fc.property(query, asked => {
        for (const { value, count } of facets(asked).colours) {
          const alone = listing(shelf, parseWanted({ ...asked, colour: value }), 1)
          expect(alone.total).toBe(count)
        }
      }),
    )
  })
})

describe('bySize', () => {
  it.each([
    [
      ['XL', 'S', 'M', 'L'],
      ['S', 'M', 'L', 'XL'],
    ],
    [
      ['1 TB', '256 GB', '512 GB'],
      ['256 GB', '512 GB', '1 TB'],
    ],
    [
      ['1 l', '500 ml'],
      ['500 ml', '1 l'],
    ],
    [
      ['38', '36', '37'],
      ['36', '37', '38'],
    ],
  ])('puts %j in order', (given, expected) => {
    expect(given.toSorted(bySize)).toEqual(expected)
  })
})
