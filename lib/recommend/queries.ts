import 'server-only'
import { cache } from 'react'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { catalogueAt } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import type { Learned } from '@/lib/experiments/assign'
import { learnedAt } from '@/lib/experiments/queries'
import { openLaunches } from '@/lib/loyalty/open-launches'
import type { Offer } from '@/lib/offers/offer'
import { offersAt } from '@/lib/offers/queries'
import type { OrderView } from '@/lib/orders/order-queries'
import { placementsAt } from '@/lib/placements/queries'
import { profileSnapshot } from '@/lib/profile/queries'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { currentDevice } from '@/lib/profile/subject'
import { type Subject, stableIdOf } from '@/lib/profile/who'
import type { Channel } from '@/lib/visits/tag'
import { decideCart, decideProduct } from './decide'
import { decideHomePage, type HomePage, type PageBasis } from './home-page'
import { decideNext, type Ordered } from './next'
import { keyOf, situationOf } from './situation'
import type { Shelf } from './slot'

type Basis = Pick<PageBasis, 'snapshot' | 'catalogue' | 'placements'> & {
  offers: readonly Offer[]
  now: number
  early: readonly string[]
}

/** What is decided from; `early` are the launches open to the subject, by id. */
export const basisOf = cache(async (subject: Subject): Promise<Basis> => {
  const snapshot = await profileSnapshot(subject)
  const [catalogue, placements, offers] = await Promise.all([
    catalogueAt(snapshot.revision.catalogue),
    placementsAt(snapshot.revision.placements),
    offersAt(snapshot.revision.offers),
  ])
  const now = storeTime()
  const early = openLaunches({ snapshot, offers, shop: catalogue }, now)
  return { snapshot, catalogue, placements, offers, now, early }
})

/** A decision holds while its data is the same, and no longer than this: some of it follows the clock. */
const HOLDS_MS = 30_000
const held = new WeakMap<ProfileSnapshot, HomePage & { from: readonly Offer[]; learned: Learned }>()

/**
 * The home page of a subject, decided from one snapshot; catalogue and offers come from memory. `channel` and `about`
 * are what the address of this very request says of how they came, which the log does not know yet.
 */
export const homeFor = cache(
  async (subject: Subject, channel?: Channel, about?: string | null): Promise<HomePage> => {
    const { snapshot, catalogue, placements, offers: from, now } = await basisOf(subject)
    const learned = await learnedAt(snapshot.revision.learning ?? 0)
    const situation = situationOf(snapshot, catalogue, now, {
      device: await currentDevice(),
      arrival: channel ? { channel, about: about ?? null } : null,
    })
    const before = held.get(snapshot)
    const same =
      before?.catalogue === catalogue &&
      before.from === from &&
      before.learned === learned &&
      before.placements === placements &&
      keyOf(before.situation) === keyOf(situation)
    if (same && now - before.now < HOLDS_MS) return before
    const basis = { snapshot, catalogue, placements, offers: from, learned }
    const home = decideHomePage(basis, { now, situation, stableId: stableIdOf(subject) })
    const page = { ...home, from, learned }
    held.set(snapshot, page)
    return page
  },
)

/** Cross-sell for a product's page: shelves, best first; none for an unknown product. */
export const crossSellFor = cache(
  async (slug: string, subject: Subject): Promise<{ shelves: Shelf[]; catalogue: Catalogue }> => {
    const { snapshot, catalogue, placements, now, early } = await basisOf(subject)
    const product = catalogue.bySlug.get(slug)
    return {
      shelves: product ? decideProduct(product, snapshot, catalogue, now, placements, early) : [],
      catalogue,
    }
  },
)

/** Cross-sell for a cart with these products; null when nothing goes with them. */
export async function cartCrossSellFor(
  productIds: readonly string[],
  subject: Subject,
): Promise<{ shelf: Shelf | null; catalogue: Catalogue }> {
  const { snapshot, catalogue, placements, now, early } = await basisOf(subject)
  return { shelf: decideCart(productIds, snapshot, catalogue, now, placements, early), catalogue }
}

/**
 * What comes next after an order this request may read; null after a cancelled one, and where the service desk reads
 * somebody else's.
 */
export async function nextFor(
  order: OrderView,
  subject: Subject,
): Promise<{ shelf: Shelf | null; catalogue: Catalogue }> {
  const { snapshot, catalogue, placements, now, early } = await basisOf(subject)
  const others = snapshot.role === 'SERVICE' && order.profileId !== snapshot.profileId
  if (others || order.status === 'CANCELLED') return { shelf: null, catalogue }
  return { shelf: decideNext(orderedIn(order), snapshot, catalogue, now, placements, early), catalogue }
}

/** An order as what comes after it is decided from. */
export function orderedIn({ lines, placedAt }: Pick<OrderView, 'lines' | 'placedAt'>): Ordered {
  return { productIds: lines.flatMap(line => line.productId ?? []), placedAt: placedAt.getTime() }
}
