import { facetsOf } from '@/lib/affinity/facets'
import type { Context, Purchase } from '../context'
import { isSellable } from '../eligibility'
import type { Slot } from '../slot'

const DAY = 86_400_000
/** Offered from this share of the interval on: early enough to arrive in time. */
const EARLY = 0.85
/** After so many intervals without a purchase it is no longer waited for. */
const LAPSED = 4
/** The group's usual interval counts like so many intervals of the shopper's own. */
const PRIOR_WEIGHT = 2
/** Own intervals after which they are said to be the shopper's own. */
const OWN_FROM = 2

/**
 * Days one piece lasts: the mean of the shopper's own intervals, shrunk towards the group's usual one.
 * `purchases` of one product, newest first; null when neither is known.
 */
export function intervalOf(
  purchases: readonly Pick<Purchase, 'at' | 'quantity'>[],
  usualDays: number | null,
): { days: number; own: boolean } | null {
  const intervals: number[] = []
  for (let i = 1; i < purchases.length; i++) {
    const [later, earlier] = [purchases[i - 1], purchases[i]]
    if (!later || !earlier) continue
    const days = (later.at - earlier.at) / DAY / earlier.quantity
    // Two orders within a day or two are one stocking-up.
    if (days >= 2) intervals.push(days)
  }
  const own = intervals.reduce((sum, days) => sum + days, 0)
  const weight = usualDays ? PRIOR_WEIGHT : 0
  if (weight + intervals.length === 0) return null
  const days = ((usualDays ?? 0) * weight + own) / (weight + intervals.length)
  return { days, own: intervals.length >= OWN_FROM }
}

/** What the shopper buys again and again and will soon be out of; the most overdue first. */
export function dueAgain(context: Context): Slot[] {
  const { catalogue, now, kept, dismissed, quietUntil, taste } = context
  const byProduct = Map.groupBy(
    context.purchases.filter(p => p.product.afterPurchase === 'REPLENISH'),
    p => p.product,
  )
  return [...byProduct]
    .flatMap(([product, purchases]): Slot[] => {
      const [last] = purchases
      const interval = intervalOf(purchases, catalogue.groups.get(product.group)?.replenishDays ?? null)
      if (!last || !interval || kept.has(product.id) || dismissed.has(product.id)) return []
      const lasts = interval.days * Math.min(last.quantity, 3)
      const gone = (now - last.at) / DAY / lasts
      if (gone < EARLY || gone > LAPSED || !isSellable(product, context)) return []
      if ((quietUntil.get(product.group) ?? 0) > now || taste.isMuted(facetsOf(product))) return []
      const reason = {
        kind: 'due-again' as const,
        boughtAt: last.at,
        everyDays: Math.round(interval.days),
        own: interval.own,
      }
      return [{ product, reason, score: Math.min(gone, 2) + (interval.own ? 1 : 0) }]
    })
    .sort((a, b) => b.score - a.score)
}
