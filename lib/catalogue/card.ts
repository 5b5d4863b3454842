import { type Catalogue, type Product, pictureOf } from './catalogue'

/** What a product card prints; plain data, so that it can be cached and sent. */
export type CardProduct = {
  id: string
  slug: string
  name: string
  brand: string
  picture: string
  tint: string
  priceCents: number
  compareAtCents: number | null
  /** Other variants cost more. */
  from: boolean
  rating: number
  ratingCount: number
  inStock: boolean
  /** Epoch ms; a card in the past says nothing about it. */
  launchedAt: number
}

/** The card of a product, in the colour asked for where it comes in several. */
export function toCard(
  product: Product,
  catalogue: Pick<Catalogue, 'brands' | 'departments'>,
  colour?: string,
): CardProduct {
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    brand: catalogue.brands.get(product.brand)?.name ?? product.brand,
    picture: pictureOf(product, colour),
    tint: catalogue.departments.find(d => d.slug === product.department)?.tint ?? '',
    priceCents: product.priceCents,
    compareAtCents: product.compareAtCents,
    from: product.variants.some(v => v.priceCents > product.priceCents),
    rating: product.rating,
    ratingCount: product.ratingCount,
    inStock: product.inStock,
    launchedAt: product.launchedAt,
  }
}
