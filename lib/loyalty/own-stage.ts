import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { Product, Variant } from '@/lib/catalogue/catalogue'
import { storeTime } from '@/lib/clock'
import { priceBasis } from '@/lib/orders/pricing'
import { profileSnapshot } from '@/lib/profile/queries'
import { currentSubject } from '@/lib/profile/subject'
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
 * What is this shopper's own of a product's price and launch, from the request's one snapshot; null where nothing is, and
 * where it cannot be told just now: the page says what holds for everybody.
 */
export async function ownStage(product: Product, variant: Variant | undefined): Promise<OwnStage | null> {
  const subject = await currentSubject()
  if (subject.kind === 'stranger' || !variant) return null
  try {
    const basis = await priceBasis(await profileSnapshot(subject))
    const { snapshot, offers, shop } = basis
    const now = storeTime()
    const early = basis.early.includes(product.id)
      ? { tier: tierAt(snapshot.points, shop.tiers ?? [], now) }
      : null
    const price = ownPrice(product, variant, offers, snapshot, now, shop)
    return early || price ? { early, price, pencil: snapshot.consent !== 'DENIED' } : null
  } catch (error) {
    unstable_rethrow(error)
    return null
  }
}
