import type { Benefit, OfferKind, Placement } from '@/lib/generated/prisma/enums'
import { formatCents } from '@/lib/money'
import type { Offer, Status } from './offer'

/** Other words an offer may have; the database holds no more either. */
export const MOST_VARIANTS = 4

export const KINDS: Record<OfferKind, string> = {
  BIRTHDAY: 'Birthday',
  CROSS_SELL: 'Goes with',
  WELCOME: 'Welcome',
  SEASONAL: 'Season',
  CAMPAIGN: 'Campaign',
}

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
}

export const STATUSES: Record<Status, string> = {
  live: 'Live',
  scheduled: 'Scheduled',
  ended: 'Ended',
  off: 'Off',
}

/** What an offer gives, in a few words; `free` names the free item. */
export function benefitOf(
  offer: Pick<Offer, 'benefit' | 'percent' | 'amountCents'>,
  free?: string | null,
): string {
  switch (offer.benefit) {
    case 'PERCENT':
      return `${offer.percent} % off`
    case 'AMOUNT':
      return `${formatCents(offer.amountCents ?? 0)} off`
    case 'FREE_ITEM':
      return `${free ?? 'An item'} free`
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
