import type { Decided } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import type { Context } from './context'
import { aboutHero } from './heroes/about'
import { cornerHero } from './heroes/corner'
import { decidingHero } from './heroes/deciding'
import { groupHero } from './heroes/group'
import { offerHero } from './heroes/offer'
import { owningHero } from './heroes/owning'
import { regularHero } from './heroes/regular'
import { seasonHero } from './heroes/season'
import { seriesHero } from './heroes/series'
import type { Reason, Slot } from './slot'

export type Hero = {
  title: string
  text: string
  href: string
  action: string
  /** A second way on, beside the action. */
  also?: { href: string; action: string }
  picture: string
  tint: string
  /** A scene fills its frame, a product stands in it whole. */
  shows: 'scene' | 'product'
  reason: Reason | null
  offer?: Offer
  /** Products the hero is about: they stand nowhere else on the page. */
  products: Slot[]
}

/**
 * The front of the store: what a link was about that led here, what the shopper is deciding on, an offer, the next volume, what goes with what they
 * just bought, what they are after, what they like, the one season they buy for, their persona's corner, the season.
 */
export function decideHero(context: Context, offers: Decided): Hero {
  return (
    aboutHero(context) ??
    decidingHero(context) ??
    offerHero(context, offers) ??
    seriesHero(context) ??
    owningHero(context) ??
    groupHero(context) ??
    regularHero(context) ??
    cornerHero(context) ??
    seasonHero(context)
  )
}
