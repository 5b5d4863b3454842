import { givingEarly } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import type { Shop } from '@/lib/offers/price'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { openEarly } from './early-access'

type Basis = { snapshot: ProfileSnapshot; offers: readonly Offer[]; shop: Shop }

/**
 * The ids of launches that are open to this person at `now` (epoch ms), by their tier or by an offer, the next first. With
 * personalisation off too: access follows from orders and offers, not from watching.
 */
export function openLaunches({ snapshot, offers, shop }: Basis, now: number): string[] {
  const giving = givingEarly(offers, snapshot, now, shop)
  return openEarly(shop, snapshot, giving, now).map(product => product.id)
}
