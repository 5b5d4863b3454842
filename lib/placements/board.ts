import type { Place, Placement } from '@/lib/generated/prisma/enums'
import { type Status, statusOf } from '@/lib/offers/lifecycle'
import type { Offer } from '@/lib/offers/offer'
import { rankedByPlacement } from '@/lib/offers/ranked'
import type { PlacementConfig } from './config'

/** What was on screens: how often, and which part of all there (0..1; 0 where nothing was). */
export type Seen = { count: number; share: number }

/** An offer in the order of its placement; `leads`: the first that is live, so whoever may have it sees it. */
export type Competitor = { offer: Offer; status: Status; leads: boolean; seen: Seen }

type Counts = { cards: Readonly<Record<string, number>>; offers: Readonly<Record<string, number>> }

/** How events name the places, and the placements of offers that stand there. */
const STANDS: Record<Place, { event: string; offers: readonly Placement[] }> = {
  HOME: { event: 'home', offers: ['HOME_HERO', 'HOME_BANNER'] },
  PRODUCT_GOES_WITH: { event: 'product-goes-with', offers: ['PRODUCT'] },
  PRODUCT_SIMILAR: { event: 'product-similar', offers: [] },
  CART: { event: 'cart', offers: ['CART'] },
  ORDER: { event: 'order', offers: [] },
  CATEGORY: { event: 'listing', offers: [] },
  SEARCH: { event: 'search', offers: [] },
}

/** The placements of offers on the page of a place; none where no offer stands there. */
export const offersAtPlace = (place: Place): readonly Placement[] => STANDS[place].offers

/** How often cards of a place were seen, and its part of those of all places. */
export function seenAt(place: Place, { cards }: Counts): Seen {
  const events = Object.values(STANDS).map(({ event }) => event)
  const all = events.reduce((sum, event) => sum + (cards[event] ?? 0), 0)
  return seenOf(cards[STANDS[place].event] ?? 0, all)
}

/** The offers that compete for a placement at `now` (epoch ms), first to last: neither drafts nor ended ones. */
export function competitorsFor(
  placement: Placement,
  offers: readonly Offer[],
  counts: Counts,
  now: number,
): Competitor[] {
  const [, ranked = []] = rankedByPlacement(offers).find(([place]) => place === placement) ?? []
  const here = ranked
    .map(offer => ({ offer, status: statusOf(offer, now) }))
    .filter(({ status }) => status !== 'draft' && status !== 'ended')
  const all = here.reduce((sum, { offer }) => sum + (counts.offers[offer.slug] ?? 0), 0)
  const first = here.find(({ status }) => status === 'live')
  return here.map(each => ({
    ...each,
    leads: each === first,
    seen: seenOf(counts.offers[each.offer.slug] ?? 0, all),
  }))
}

/** The sources of a place by weight, the heaviest first, as they stand within a weight. */
export function byWeight({ weights }: PlacementConfig): { weight: number; sources: string[] }[] {
  const all = [...new Set(Object.values(weights))].sort((a, b) => b - a)
  return all.map(weight => ({
    weight,
    sources: Object.keys(weights).filter(source => weights[source] === weight),
  }))
}

const seenOf = (count: number, all: number): Seen => ({ count, share: all > 0 ? count / all : 0 })
