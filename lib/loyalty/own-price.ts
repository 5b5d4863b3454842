import { factsOf } from '@/lib/audiences/rule'
import type { Product, Variant } from '@/lib/catalogue/catalogue'
import type { Offer } from '@/lib/offers/offer'
import { priceCart, type Shop } from '@/lib/offers/price'
import { variantLabel } from '@/lib/orders/cart'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Tier, tierAt } from './tier'

/** What one piece costs this shopper, where loyalty makes it less; `tier` is theirs where the offer goes by tiers. */
export type OwnPrice = { cents: number; offer: Offer; tier: Tier | null }

/**
 * The shopper's own price of one piece at `now` (epoch ms), in cents, worked out as the cart does it, so that the price
 * seen is the price charged; `left` is what is left of budgets, as there. Null where no offer of loyalty takes anything off.
 */
export function ownPrice(
  product: Pick<Product, 'id' | 'name'>,
  variant: Pick<Variant, 'id' | 'colour' | 'size' | 'priceCents'>,
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  shop: Shop,
  left?: ReadonlyMap<string, number>,
): OwnPrice | null {
  const piece = {
    variantId: variant.id,
    productId: product.id,
    name: product.name,
    label: variantLabel(variant),
    unitPriceCents: variant.priceCents,
    quantity: 1,
  }
  const { lines, appliedOffers } = priceCart([piece], offers, snapshot, now, shop, null, left)
  const line = lines.find(line => !line.free)
  const offer = offers.find(
    ({ id, kind }) => kind === 'LOYALTY' && appliedOffers.some(applied => applied.offerId === id),
  )
  if (!line || !offer || line.discountCents === 0) return null
  const byTier = factsOf(offer.audience).some(({ fact }) => fact === 'tier')
  return {
    cents: line.unitPriceCents - line.discountCents,
    offer,
    tier: byTier ? tierAt(snapshot.points, shop.tiers ?? [], now) : null,
  }
}
