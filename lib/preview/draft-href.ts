import type { Catalogue } from '@/lib/catalogue/catalogue'
import { covers, type Offer } from '@/lib/offers/offer'
import { previewHref, USUAL } from './side'

/** The preview of an offer, taken as live on B, where its place is: home, the cart, or the first product it is for. */
export function draftHref(
  { slug, placement, scope }: Pick<Offer, 'slug' | 'placement' | 'scope'>,
  { products }: Pick<Catalogue, 'products'>,
): string {
  const product = placement === 'PRODUCT' ? products.find(each => covers(scope, each)) : undefined
  const page = product ? `/products/${product.slug}` : placement === 'CART' ? '/cart' : '/'
  return previewHref({ a: { ...USUAL, page }, b: { ...USUAL, page, offer: slug } })
}
