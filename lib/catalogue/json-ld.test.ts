import { expect, it } from 'vitest'
import { productJsonLd } from './json-ld'
import { sampleProduct, sampleVariant } from './sample.test-data'

const brand = { name: 'Kajen', story: '' }

it('says prices in euros and whether it can be had', () => {
  const variants = [sampleVariant({ priceCents: 8900 }), sampleVariant({ priceCents: 9950, inStock: false })]
  const product = sampleProduct({ slug: 'kai', variants })
  expect(JSON.parse(productJsonLd({ product, brand, at: 1 }))).toMatchObject({
    '@type': 'Product',
    offers: { lowPrice: '89.00', highPrice: '99.50', availability: 'https://schema.org/InStock' },
  })
  const soon = { ...product, launchedAt: 2 }
  expect(productJsonLd({ product: soon, brand, at: 1 })).toContain('PreOrder')
})

it('cannot end the script it stands in', () => {
  const product = sampleProduct({ slug: 'x', name: '</script><script>alert(1)</script>' })
  expect(productJsonLd({ product, brand, at: 1 })).not.toContain('<')
})
