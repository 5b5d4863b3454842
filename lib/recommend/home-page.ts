import type { Catalogue } from '@/lib/catalogue/catalogue'
import { type Assigned, assign, dayOf, type Learned } from '@/lib/experiments/assign'
import { HOME_CHOICES } from '@/lib/experiments/choice'
import { type Decided, decideOffers, givingEarly } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import { inTheirWords } from '@/lib/offers/variants'
import type { Placements } from '@/lib/placements/config'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { decideHome, type Home } from './decide'
import { homeArms } from './home-arms'
import type { Situation } from './situation'

/** Everything a page is decided from beside the moment: the shopper and the shop. */
export type PageBasis = {
  snapshot: ProfileSnapshot
  catalogue: Catalogue
  placements: Placements
  /** All there are, live or not. */
  offers: readonly Offer[]
  learned: Learned
}

/** For when, and for whom arms are drawn (`stableId`: null gets the usual); `now` in epoch ms. */
export type Moment = { now: number; situation: Situation | null; stableId: string | null }

export type HomePage = Home &
  Pick<PageBasis, 'snapshot' | 'catalogue' | 'placements'> & {
    offers: Decided
    /** Of the learned choices of the page. */
    arms: Assigned[]
    situation: Situation | null
    /** The offers open to them that give early access. */
    giving: readonly Offer[]
    now: number
  }

/** The home page in full, with its offers in their words: the same basis and moment give the same page. */
export function decideHomePage(basis: PageBasis, { now, situation, stableId }: Moment): HomePage {
  const { snapshot, catalogue, placements, learned } = basis
  const day = dayOf(now)
  const arms = HOME_CHOICES.map(choice => assign(choice, stableId, day, learned))
  const offers = inTheirWords(decideOffers(basis.offers, snapshot, now, catalogue), stableId, day, learned)
  const giving = givingEarly(basis.offers, snapshot, now, catalogue)
  const given = { placements, arms: homeArms(arms), situation, giving }
  const home = decideHome(snapshot, catalogue, offers, now, given)
  return { ...home, snapshot, catalogue, placements, offers, arms, situation, giving, now }
}
