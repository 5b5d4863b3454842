import type { Product } from '@/lib/catalogue/catalogue'
import { formatCents } from '@/lib/money'
import { FREE_SHIPPING_FROM_CENTS, shippingFor } from '@/lib/offers/shipping'
import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from '../context'
import { hasRoomFor, isSellable } from '../eligibility'
import type { Hero } from '../hero'
import type { Reason } from '../slot'
import { portraitOf } from './frame'

/** What the shopper is nearly decided on. */
export function decidingHero(context: Context): Hero | null {
  const { kind, products } = drawnIn(context).stage
  const product = kind === 'deciding' ? context.catalogue.byId.get(products[0] ?? '') : undefined
  if (!product || !isSellable(product, context) || !hasRoomFor(product, context)) return null
  const inCart = context.kept.has(product.id)
  const reason: Reason = { kind: 'deciding', product: product.id, inCart }
  const page = `/products/${product.slug}`
  return {
    title: product.name,
    text: `${formatCents(product.priceCents)}. ${deliveryOf(product)}`,
    ...(inCart ? { href: '/cart', action: 'To your cart' } : { href: page, action: 'Have another look' }),
    ...(inCart && { also: { href: page, action: 'Have another look' } }),
    ...portraitOf(product, context),
    reason,
    products: [{ product, reason, score: 1 }],
  }
}

/** When it comes and what sending it costs, as the product's page and the cart say it. */
function deliveryOf({ priceCents }: Product): string {
  const free = formatCents(FREE_SHIPPING_FROM_CENTS)
  const sent = shippingFor(priceCents)
  const cost = sent === 0 ? 'sent free of charge' : `${formatCents(sent)} to send, nothing from ${free} on`
  return `In stock, with you in two to three days, ${cost}.`
}
