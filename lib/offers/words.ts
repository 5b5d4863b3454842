import type { Benefit, Moment, OfferMetric, Placement, Stacking } from '@/lib/generated/prisma/enums'
import { formatCents } from '@/lib/money'
import type { Status } from './lifecycle'
import type { Offer, Share } from './offer'

/** Other words an offer may have; the database holds no more either. */
export const MOST_VARIANTS = 4

export const PLACEMENTS: Record<Placement, string> = {
  HOME_HERO: 'Home, window',
  HOME_BANNER: 'Home, banner',
  PRODUCT: 'Product page',
  CART: 'Cart',
}

export const BENEFITS: Record<Benefit, string> = {
  NONE: 'Nothing off, only a word',
  PERCENT: 'Percent off',
  AMOUNT: 'Amount off the order',
  FREE_ITEM: 'Something free with the order',
  POINTS: 'Points with the order',
  EARLY_ACCESS: 'Early access',
}

export const MOMENTS: Record<Moment, string> = {
  ANY: 'Whenever they come',
  FIRST_VISIT: 'On their first day here',
  RETURNING: 'Back after two weeks',
  LOOKING: 'Having just looked at it',
  CART: 'With it in the cart',
  CART_LEFT: 'With it in the cart since yesterday',
  AFTER_ORDER: 'Within two weeks of an order',
}

export const STACKINGS: Record<Stacking, string> = {
  BEST: 'Competes: a line gets the best one',
  ADDS: 'Adds up: off what is left after others',
  ALONE: 'Stands alone: no other discount in the order',
}

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Whose part of a budget, for merchandisers. */
export const SHARE_NAMES: Record<Share | 'ALL', string> = {
  ALL: 'Whoever comes first',
  HIGH_UNTAPPED: 'High value, untapped potential',
  HIGH: 'High value',
  MEDIUM: 'Medium value',
  LOW: 'Low value',
  NEW: 'Value not known yet',
}

export const METRICS: Record<OfferMetric, string> = {
  REVENUE: 'Revenue of orders that use it',
  ORDERS: 'Orders that use it',
  CONVERSION: 'Conversion: orders of those who saw it',
  AVERAGE_ORDER: 'Average order value',
  REDEMPTIONS: 'Shoppers who use it',
}

export const STATUSES: Record<Status, string> = {
  live: 'Live',
  scheduled: 'Scheduled',
  ended: 'Ended',
  paused: 'Paused',
  draft: 'Draft',
}

/** What is told when a step could not be taken, by the word in the address. */
export const STEP_TROUBLES: Record<string, string> = {
  step: 'Not done: the offer does not stand where you saw it any more.',
  incomplete: 'Not published: something is missing. Publish it below to see what.',
  conflict: 'Not done: somebody saved this offer a moment ago. This is what it says now.',
  gone: 'This offer was deleted meanwhile.',
  copy: 'It could not be copied. Save it once, then copy it.',
  'unsure-end': 'Not ended: tick “Yes, end it” first.',
}

/** What an offer gives, in a few words; `free` names the free item. */
export function benefitOf(
  offer: Pick<Offer, 'benefit' | 'percent' | 'amountCents' | 'points'>,
  free?: string | null,
): string {
  switch (offer.benefit) {
    case 'PERCENT':
      return `${offer.percent} % off`
    case 'AMOUNT':
      return `${formatCents(offer.amountCents ?? 0)} off`
    case 'FREE_ITEM':
      return `${free ?? 'An item'} free`
    case 'POINTS':
      return `${offer.points} points`
    case 'EARLY_ACCESS':
      return 'Early access'
    case 'NONE':
      return 'No discount'
  }
}

/** The page where an offer's things are, the whole shop's search where it covers everything. */
export function offerHref(scope: Offer['scope']): string {
  if (scope.product) return `/products/${scope.product}`
  if (scope.group && scope.department) return `/departments/${scope.department}/${scope.group}`
  return scope.department ? `/departments/${scope.department}` : '/search'
}
