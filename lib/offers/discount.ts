import { percentOf } from '@/lib/money'
import type { Offer } from './offer'

/** A line as discounts see it: its key, what it costs in cents, how much of that may be taken off, and what it is. */
export type Worth = {
  key: string
  cents: number
  most: number
  product: { slug: string; group: string; department: string } | undefined
}

/** Cents an offer takes off each line it covers, by the line's key. */
export type Plan = { offer: Offer; off: ReadonlyMap<string, number> }

/** What one or several offers take off a line, each in cents, in the order they apply. */
export type Off = { offer: Offer; cents: number }

/** Each covered line by the percentage, rounded half up to the cent, as far as it may be taken off. */
export function percentPlan(offer: Offer, lines: readonly Worth[]): Plan {
  const percent = offer.percent ?? 0
  return {
    offer,
    off: new Map(lines.map(line => [line.key, Math.min(line.most, percentOf(line.cents, percent))])),
  }
}

/**
 * The amount once an order, spread over the covered lines by what may be taken off them (their value, where they have
 * no floor) with the largest remainders rounded up, so that the parts add up exactly and none exceeds its line.
 */
export function amountPlan(offer: Offer, lines: readonly Worth[]): Plan {
  const total = lines.reduce((sum, line) => sum + line.most, 0)
  const amount = Math.min(offer.amountCents ?? 0, total)
  const shares = lines.map(line => {
    const exact = total === 0 ? 0 : (amount * line.most) / total
    return { key: line.key, cents: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = amount - shares.reduce((sum, share) => sum + share.cents, 0)
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1))
  return { offer, off: new Map(byRest.map(share => [share.key, share.cents + (left-- > 0 ? 1 : 0)])) }
}

/** Amounts that are tried in every combination; some milliseconds where no two are for the same line. */
const TOGETHER = 10

/**
 * The ways to price lines of which each gets one discount at most: every line its best percentage, or amount offers of
 * which no two cover the same line, each on all it covers, and the best percentages on the rest.
 */
export function bestWays(percents: readonly Plan[], amounts: readonly Plan[]): ReadonlyMap<string, Off>[] {
  const byPercent = new Map<string, Off>()
  for (const plan of percents)
    for (const [key, cents] of plan.off)
      if (cents > (byPercent.get(key)?.cents ?? 0)) byPercent.set(key, { offer: plan.offer, cents })
  let ways: { off: ReadonlyMap<string, Off>; covered: ReadonlySet<string> }[] = [
    { off: byPercent, covered: new Set() },
  ]
  for (const { offer, off } of largest(amounts)) {
    const keys = new Set(off.keys())
    const more = ways
      .filter(({ covered }) => covered.isDisjointFrom(keys))
      .map(way => {
        const mix = new Map(way.off)
        for (const [key, cents] of off) mix.set(key, { offer, cents })
        return { off: mix, covered: way.covered.union(keys) }
      })
    ways = [...ways, ...more]
  }
  return ways.map(way => way.off)
}

function largest(amounts: readonly Plan[]): readonly Plan[] {
  if (amounts.length <= TOGETHER) return amounts
  const sumOf = ({ off }: Plan) => off.values().reduce((a, b) => a + b, 0)
  return amounts.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, TOGETHER)
}
