import { describe, expect, it } from 'vitest'
import { sampleCatalogue, sampleProduct } from './sample.test-data'
import { suggest } from './suggest'

const products = Array.from({ length: 20 }, (_, i) => sampleProduct({ slug: `p${i}`, name: `Product ${i}` }))
const catalogue = sampleCatalogue(products)

describe('suggest', () => {
  it('leads with groups and brands that begin like that, accents aside', () => {
    expect(suggest(catalogue, 'jea', []).map(s => s.href)).toEqual(['/departments/fashion/jeans'])
    expect(suggest(catalogue, 'KAJ', [])).toMatchObject([{ kind: 'brand', text: 'Käjen' }])
  })

  it('is never longer than eight', () => {
    expect(suggest(catalogue, 'jeans', products)).toHaveLength(8)
  })

  it('has nothing to say about nothing', () => {
    expect(suggest(catalogue, '  ', products)).toEqual([])
  })
})
