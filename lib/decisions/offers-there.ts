import type { Goods } from '@/lib/audiences/evaluate'
import type { Placement } from '@/lib/generated/prisma/enums'
import { audiencesTold, type Closed, closedBy, isShownEnough } from '@/lib/offers/decide'
import { covers, type Offer } from '@/lib/offers/offer'
import { rankedByPlacement } from '@/lib/offers/ranked'
import { withheld } from '@/lib/offers/withheld'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'

/** Of the live offers of one place that were not open, so many are named. */
const NAMED = 2

type Named = Pick<Offer, 'slug' | 'title' | 'version' | 'placement' | 'named'>

/** The live offers of a page's places, of each place the most important first. */
export type OffersThere = {
  open: Named[]
  closed: { offer: Named; by: Closed | 'present-had' | 'present-other' | 'shown-enough' }[]
  /** Of those that were not open, how many are not named. */
  further: number
}

export const NO_OFFERS: OffersThere = { open: [], closed: [], further: 0 }

/** Which of the offers of these places were open to somebody at `now` (epoch ms), and what kept the others from them. */
export function offersThere(
  places: readonly Placement[],
  offers: readonly Offer[],
  { snapshot, now, goods }: { snapshot: ProfileSnapshot; now: number; goods: Goods },
  product?: Parameters<typeof covers>[1],
): OffersThere {
  const there: OffersThere = { open: [], closed: [], further: 0 }
  const isIn = audiencesTold(snapshot, now, goods)
  for (const [place, ranked] of rankedByPlacement(offers)) {
    if (!places.includes(place)) continue
    let named = 0
    for (const offer of ranked) {
      if (place === 'PRODUCT' && !covers(offer.scope, product)) continue
      const by =
        withheld(offer, offers, snapshot, now, goods) ??
        closedBy(offer, snapshot, now, goods, isIn) ??
        (isShownEnough(offer, snapshot) ? ('shown-enough' as const) : null)
      if (by === 'not-live') continue
      if (by === null) there.open.push(offer)
      else if (named++ < NAMED) there.closed.push({ offer, by })
      else there.further++
    }
  }
  return there
}
