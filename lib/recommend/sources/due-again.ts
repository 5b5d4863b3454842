import { facetsOf } from '@/lib/affinity/facets'
import type { Context, Purchase } from '../context'
import { isSellable } from '../eligibility'
import type { Slot } from '../slot'
import type { Source } from './source'

const DAY = 86_400_000
/** Offered once it is so likely to be used up: early enough to arrive in time. */
const LIKELY = 0.3
/** After so many intervals without a purchase it is no longer waited for. */
const LAPSED = 4
/** The group's usual interval counts like so many intervals of the shopper's own, and spreads by this share of it. */
const PRIOR_WEIGHT = 2
const PRIOR_SPREAD = 0.3
/** Own intervals after which they are said to be the shopper's own. */
const OWN_FROM = 2

export type Interval = {
  days: number /** Days the next one may be off, one standard deviation. */
  spread: number
  own: boolean
}

/**
 * Days one piece lasts: the mean of the shopper's own intervals, shrunk towards the group's usual one; and how sure
 * that is: the predictive spread of the next interval, which shrinks with regular purchases and grows with wavering
 * ones (normal with a conjugate prior worth two intervals; Gelman et al., Bayesian Data Analysis, 3.3).
 * `purchases` of one product, newest first; null when neither is known.
 */
export function intervalOf(
  purchases: readonly Pick<Purchase, 'at' | 'quantity'>[],
  usualDays: number | null,
): Interval | null {
  const intervals: number[] = []
  for (let i = 1; i < purchases.length; i++) {
    const [later, earlier] = [purchases[i - 1], purchases[i]]
    if (!later || !earlier) continue
    const days = (later.at - earlier.at) / DAY / earlier.quantity
    // Two orders within a day or two are one stocking-up.
    if (days >= 2) intervals.push(days)
  }
  const sum = intervals.reduce((total, days) => total + days, 0)
  const weight = usualDays ? PRIOR_WEIGHT : 0
  const n = intervals.length
  if (weight + n === 0) return null
  const days = ((usualDays ?? 0) * weight + sum) / (weight + n)
  const prior = PRIOR_WEIGHT * (PRIOR_SPREAD * (usualDays ?? days)) ** 2
  const squares = intervals.reduce((total, x) => total + (x - days) ** 2, prior)
  const spread = Math.sqrt((squares / (PRIOR_WEIGHT + n)) * (1 + 1 / (weight + n)))
  return { days, spread, own: n >= OWN_FROM }
}

/** 0..1: how likely `pieces` bought `elapsed` days ago are used up by now. */
export function usedUp({ days, spread }: Interval, elapsed: number, pieces: number): number {
  return normalBelow((elapsed / pieces - days) / spread)
}

/** The share of a standard normal below `z` (logistic approximation, off by at most 0.0002; Bowling et al. 2009). */
function normalBelow(z: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)))
}

/** What the shopper buys again and again and will soon be out of; the most overdue first. */
export const dueAgain: Source = (context: Context) => {
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
      const pieces = Math.min(last.quantity, 3)
      const elapsed = (now - last.at) / DAY
      const likely = usedUp(interval, elapsed, pieces)
      const lapsed = elapsed > LAPSED * interval.days * pieces
      if (likely < LIKELY || lapsed || !isSellable(product, context)) return []
      if ((quietUntil.get(product.group) ?? 0) > now || taste.isMuted(facetsOf(product))) return []
      const reason = {
        kind: 'due-again' as const,
        boughtAt: last.at,
        everyDays: Math.round(interval.days),
        own: interval.own,
      }
      return [
        {
          product,
          reason,
          score: likely + Math.min(elapsed / interval.days / pieces, 2) / 2 + (interval.own ? 1 : 0),
        },
      ]
    })
    .sort((a, b) => b.score - a.score)
}
