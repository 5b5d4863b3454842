import type { Product, Variant } from '@/lib/catalogue/catalogue'
import { COLOURS, isColour } from '@/lib/catalogue/colours'
import type { Offer } from './offer'
import type { PricedLine } from './price'

/** The product and variant an offer gives away, sold out or not; null when it is no longer sold. */
export function freeItemOf(
  offer: Pick<Offer, 'freeVariantId'>,
  shop: { byId: ReadonlyMap<string, Product> },
): { product: Product; variant: Variant } | null {
  for (const product of shop.byId.values()) {
    const variant = product.variants.find(v => v.id === offer.freeVariantId)
    if (variant) return { product, variant }
  }
  return null
}

/** The line an offer's free item adds to the cart, or null while it cannot be had. */
export function freeLine(
  offer: Offer,
  shop: { byId: ReadonlyMap<string, Product> },
): { offer: Offer; line: PricedLine } | null {
  const item = freeItemOf(offer, shop)
  if (!item?.variant.inStock) return null
  const { product, variant } = item
  const line = {
    variantId: variant.id,
    productId: product.id,
    name: product.name,
    label: labelOf(variant),
    unitPriceCents: variant.priceCents,
    quantity: 1,
    discountCents: variant.priceCents,
    discountReason: offer.title,
    free: true,
  }
  return { offer, line }
}

/** 'Navy, M': how a variant differs from its siblings; empty where it does not. */
function labelOf(variant: Variant): string {
  const colour = variant.colour && isColour(variant.colour) ? COLOURS[variant.colour].name : variant.colour
  return [colour, variant.size].filter(Boolean).join(', ')
}
