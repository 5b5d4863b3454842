import { launchOf } from './launch'
import type { ProductPage } from './pages'

/** schema.org Product of a page, safe inside a script element. */
export function productJsonLd({ product, brand, at }: Pick<ProductPage, 'product' | 'brand' | 'at'>): string {
  const prices = product.variants.map(variant => variant.priceCents)
  const availability =
    launchOf(product, at) !== 'out' ? 'PreOrder' : product.inStock ? 'InStock' : 'OutOfStock'
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.tagline || product.description || product.name,
    sku: product.variants[0]?.sku,
    ...(brand.name && { brand: { '@type': 'Brand', name: brand.name } }),
    ...(product.ratingCount > 0 && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: product.rating,
        reviewCount: product.ratingCount,
      },
    }),
    offers: {
      '@type': 'AggregateOffer',
      priceCurrency: 'EUR',
      lowPrice: (Math.min(...prices) / 100).toFixed(2),
      highPrice: (Math.max(...prices) / 100).toFixed(2),
      offerCount: prices.length,
      availability: `https://schema.org/${availability}`,
    },
  }).replaceAll('<', '\\u003c')
}
