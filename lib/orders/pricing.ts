import 'server-only'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { catalogueAt } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { openLaunches } from '@/lib/loyalty/open-launches'
import { leftFor } from '@/lib/offers/limits'
import type { Offer } from '@/lib/offers/offer'
import { type PricedCart, priceCart } from '@/lib/offers/price'
import { offersAt } from '@/lib/offers/queries'
import { shareOf } from '@/lib/offers/share'
import { readSnapshot } from '@/lib/profile/read'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Subject } from '@/lib/profile/who'
import { type Cart, isOrderable } from './cart'
import type { CartKey } from './cart-key'

export type { PricedCart, PricedLine } from '@/lib/offers/price'

/** Everything a price depends on beside the cart. `early` are the ids of launches open to this person already. */
export type PriceBasis = {
  snapshot: ProfileSnapshot
  offers: readonly Offer[]
  shop: Catalogue
  early: readonly string[]
  /** Cents left of offers with a budget, for this person, by offer. */
  left: ReadonlyMap<string, number>
}

/** The basis for one person, as of their snapshot. */
export async function priceBasis(snapshot: ProfileSnapshot): Promise<PriceBasis> {
  const { catalogue, offers } = snapshot.revision
  const [shop, all] = await Promise.all([catalogueAt(catalogue), offersAt(offers)])
  const basis = { snapshot, offers: all, shop }
  return {
    ...basis,
    early: openLaunches(basis, storeTime()),
    left: await leftFor(all, shareOf(snapshot.value)),
  }
}

/** The basis for whoever orders this cart, as of now: what lies in a guest's cart is known of them as it was on its page. */
export async function basisFor(subject: Subject, cart: CartKey): Promise<PriceBasis> {
  return priceBasis(await readSnapshot(subject, cart.kind === 'cookie' ? cart.cartId : null))
}

/** What the lines that can be ordered cost at `now` (epoch ms), today's prices taken from the cart's own rows. */
export function priceOf(
  cart: Cart,
  { snapshot, offers, shop, left }: Omit<PriceBasis, 'early'>,
  now: number,
): PricedCart {
  return priceCart(cart.lines.filter(isOrderable), offers, snapshot, now, shop, cart.code, left)
}
