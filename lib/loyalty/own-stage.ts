import type { Product, Variant } from '@/lib/catalogue/catalogue'
import type { Offer } from '@/lib/offers/offer'
import type { Shop } from '@/lib/offers/price'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type OwnPrice, ownPrice } from './own-price'
import { type Tier, tierAt } from './tier'

export type OwnStage = {
  /** A launch open to this shopper before it is to everybody, and by which tier of theirs; null else. */
  early: { tier: Tier | null } | null
  price: OwnPrice | null
  /** With personalisation off there is no pencil. */
  pencil: boolean
}

/**
 * What a shopper's own part of a product's page is worked out from; `early` are the ids of launches open to them, `left`
 * the cents left of offers with a budget.
 */
type Basis = {
  snapshot: ProfileSnapshot
  offers: readonly Offer[]
  shop: Shop
  early: readonly string[]
  left: ReadonlyMap<string, number>
}

/** What is a shopper's own of a product's price and launch at `now` (epoch ms); null where nothing is. */
export function ownStageOf(
  product: Product,
  variant: Variant | undefined,
  { snapshot, offers, shop, early: open, left }: Basis,
  now: number,
): OwnStage | null {
  if (!variant) return null
  const early = open.includes(product.id) ? { tier: tierAt(snapshot.points, shop.tiers ?? [], now) } : null
  const price = ownPrice(product, variant, offers, snapshot, now, shop, left)
  return early || price ? { early, price, pencil: snapshot.consent !== 'DENIED' } : null
}
