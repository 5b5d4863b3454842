import { type Goods, matches } from '@/lib/audiences/evaluate'
import { factsOf, type Rule } from '@/lib/audiences/rule'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Assigned } from '@/lib/experiments/assign'
import type { Placement } from '@/lib/generated/prisma/enums'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Reason } from '@/lib/recommend/slot'
import { freeItemOf, isForOlder } from './free-item'
import { isHour } from './hours'
import { kindOf } from './kinds/kinds'
import { statusOf } from './lifecycle'
import { isMoment } from './moment'
import { covers, type Offer } from './offer'
import { isExpired, isUsed, periodOf } from './period'
import { presentInstead } from './present'
import { rankedByPlacement } from './ranked'
import { reasonFor } from './reason'
import { isRunOut } from './run-out'
import { shareOf } from './share'

export type DecidedOffer = {
  offer: Offer
  reason: Reason | null
  /** Set where the offer can be used once a period. */
  grant?: { period: string; expiresAt: number | null }
  /** Set where its words are being learned: those this subject gets. */
  arm?: Assigned
}

/** The offer shown in each place; a place nothing fits is absent. */
export type Decided = Partial<Record<Placement, DecidedOffer>>

/** What keeps an offer from somebody. */
export type Closed =
  | 'not-live'
  | 'hours'
  | 'kind'
  | 'moment'
  | 'age'
  | 'run-out'
  | 'audience'
  | 'used'
  | 'expired'

/**
 * What speaks first against this person having the offer at `now` (epoch ms): that it is not live, not within its days
 * and hours, not for them by its kind, not at its moment, not in its audience, that nothing of it is left for them, or
 * that they used it up. Null where nothing does.
 */
export function closedBy(
  offer: Offer,
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
  isIn: (rule: Rule) => boolean = rule => matches(rule, snapshot, now, goods),
): Closed | null {
  if (statusOf(offer, now) !== 'live') return 'not-live'
  if (!isHour(offer, now)) return 'hours'
  if (!(kindOf(offer.kind).isFor?.(offer, snapshot, now) ?? true)) return 'kind'
  if (!isMoment(offer, snapshot, now, goods)) return 'moment'
  if (isForOlder(offer, snapshot, now, goods)) return 'age'
  if (isRunOut(offer, shareOf(snapshot.value), now)) return 'run-out'
  if (!isIn(offer.audience)) return 'audience'
  if (isUsed(offer, snapshot, now)) return 'used'
  return isExpired(offer, snapshot, now) ? 'expired' : null
}

/** True when this person may have the offer at `now` (epoch ms). */
export const isOpenTo = (...asked: Parameters<typeof closedBy>): boolean => closedBy(...asked) === null

/**
 * The offer that is this person's present at `now` (epoch ms) where this one is not, of all `offers`: the better one is,
 * unless what it gives away is sold out. Null where nothing stands before it.
 */
export function presentBefore(
  offer: Offer,
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
  isIn?: (rule: Rule) => boolean,
): Offer | null {
  return presentInstead(
    offer,
    offers,
    rival =>
      (rival.benefit !== 'FREE_ITEM' || freeItemOf(rival, goods)?.variant.inStock === true) &&
      isOpenTo(rival, snapshot, now, goods, isIn),
  )
}

/** True when this person has the offer at `now` (epoch ms): open to them, and no other of all `offers` is it instead. */
export function isTheirs(
  offer: Offer,
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
  isIn?: (rule: Rule) => boolean,
): boolean {
  return (
    isOpenTo(offer, snapshot, now, goods, isIn) && !presentBefore(offer, offers, snapshot, now, goods, isIn)
  )
}

/** The offers open to this person at `now` (epoch ms) that give early access; one with a code has to be asked for. */
export function givingEarly(
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
): Offer[] {
  return offers.filter(
    offer => offer.benefit === 'EARLY_ACCESS' && offer.code === null && isOpenTo(offer, snapshot, now, goods),
  )
}

/**
 * For each placement the open offer of highest priority, the slug breaking ties. On a product page pass the
 * product: the PRODUCT placement then takes only offers that cover it.
 */
export function decideOffers(
  offers: readonly Offer[],
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
  product?: Pick<Product, 'slug' | 'group' | 'department'>,
): Decided {
  const isIn = audiencesTold(snapshot, now, goods)
  const decided: Decided = {}
  for (const [place, ranked] of rankedByPlacement(offers)) {
    const first = ranked.find(
      offer =>
        (place !== 'PRODUCT' || covers(offer.scope, product)) &&
        !isShownEnough(offer, snapshot) &&
        isTheirs(offer, offers, snapshot, now, goods, isIn),
    )
    if (first) decided[place] = decidedOffer(first, snapshot, now, goods)
  }
  return decided
}

/** Whether somebody is in an audience; many offers refer to one that is named, and it is told once. */
export function audiencesTold(snapshot: ProfileSnapshot, now: number, goods: Goods): (rule: Rule) => boolean {
  const told = new Map<Rule, boolean>()
  return rule => {
    const known = told.get(rule) ?? matches(rule, snapshot, now, goods)
    told.set(rule, known)
    return known
  }
}

function decidedOffer(offer: Offer, snapshot: ProfileSnapshot, now: number, goods: Goods): DecidedOffer {
  const period = periodOf(offer, snapshot, now)
  const claim = snapshot.grants.find(g => g.offerId === offer.id && g.period === period)
  return {
    offer,
    // With personalisation off nothing is said of the person.
    reason: snapshot.consent === 'DENIED' ? null : reasonFor(offer, snapshot, now, goods),
    ...(period && { grant: { period, expiresAt: claim?.expiresAt ?? offer.endsAt } }),
  }
}

/** True when this person has had it before them as often in 24 hours as it may be. */
export function isShownEnough({ slug, caps }: Offer, { promotions }: ProfileSnapshot): boolean {
  return caps.shownPerDay !== null && (promotions[slug] ?? 0) >= caps.shownPerDay
}

/** True when anybody at all may have the offer: nothing about the person decides. */
export function isForEverybody({ audience, kind, moment, caps, budget }: Offer): boolean {
  return (
    !kindOf(kind).isFor &&
    moment === 'ANY' &&
    caps.shownPerDay === null &&
    !budget?.split &&
    factsOf(audience).length === 0
  )
}
