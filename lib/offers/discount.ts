import { percentOf } from '@/lib/money'
import type { Offer } from './offer'

/** A line as discounts see it: its key, what it costs in cents, and what it is. */
export type Worth = {
  key: string
  cents: number
  product: { slug: string; group: string; department: string } | undefined
}

/** Cents an offer takes off each line it covers, by the line's key. */
export type Plan = { offer: Offer; off: ReadonlyMap<string, number> }

/** Each covered line by the percentage, rounded half up to the cent. */
export function percentPlan(offer: Offer, lines: readonly Worth[]): Plan {
  const percent = offer.percent ?? 0
  return { offer, off: new Map(lines.map(line => [line.key, percentOf(line.cents, percent)])) }
}

/**
 * The amount once an order, spread over the covered lines by their value with the largest remainders
 * rounded up, so that the parts add up exactly and none exceeds its line.
 */
export function amountPlan(offer: Offer, lines: readonly Worth[]): Plan {
  const total = lines.reduce((sum, line) => sum + line.cents, 0)
  const amount = Math.min(offer.amountCents ?? 0, total)
  const shares = lines.map(line => {
    const exact = total === 0 ? 0 : (amount * line.cents) / total
    return { key: line.key, cents: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = amount - shares.reduce((sum, share) => sum + share.cents, 0)
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1))
  return { offer, off: new Map(byRest.map(share => [share.key, share.cents + (left-- > 0 ? 1 : 0)])) }
}

/**
 * The cheapest way to price the lines where each gets one discount at most: every line its best percentage,
 * or one amount offer on all it covers and the best percentages on the rest.
 */
export function bestDiscounts(
  percents: readonly Plan[],
  amounts: readonly Plan[],
  lines: readonly Worth[],
): Map<string, { offer: Offer; cents: number }> {
  const byPercent = new Map<string, { offer: Offer; cents: number }>()
  for (const plan of percents)
    for (const [key, cents] of plan.off)
      if (cents > (byPercent.get(key)?.cents ?? 0)) byPercent.set(key, { offer: plan.offer, cents })
  const sum = (of: ReadonlyMap<string, { cents: number }>) =>
    lines.reduce((total, line) => total + (of.get(line.key)?.cents ?? 0), 0)
  let best = byPercent
  for (const plan of amounts) {
    const mixed = new Map(byPercent)
    for (const [key, cents] of plan.off) mixed.set(key, { offer: plan.offer, cents })
    if (sum(mixed) > sum(best)) best = mixed
  }
  return best
}
