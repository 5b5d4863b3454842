import { amountPlan, bestWays, type Off, type Plan, percentPlan, type Worth } from './discount'
import { covers, type Offer } from './offer'

/** What is taken off each line, by its key; `alone` where one offer that does not go with others won over them. */
export type Discounts = {
  off: ReadonlyMap<string, readonly Off[]>
  cents: number
  alone: { offer: Offer; instead: number } | null
}

/**
 * How percentages and amounts (in the order of their priority) go together on these lines:
 * of those that say BEST each line gets one at most, the way that comes out cheapest in the end; those that say ADDS
 * come after it, one after the other, each on what is left; one that says ALONE replaces all of them where the whole
 * order is cheaper with it and nothing else. No line goes below what may be taken off it.
 */
export function discountsFor(offers: readonly Offer[], lines: readonly Worth[]): Discounts {
  const of = (stacking: Offer['stacking'], benefit?: Offer['benefit']) =>
    offers.filter(offer => offer.stacking === stacking && (!benefit || offer.benefit === benefit))
  const plans = (chosen: readonly Offer[]) => chosen.map(offer => planOf(offer, lines))
  const ways = bestWays(plans(of('BEST', 'PERCENT')), plans(of('BEST', 'AMOUNT')))
  const together = ways
    .map(way => withAdded(way, of('ADDS'), lines))
    .reduce((a, b) => (b.cents > a.cents ? b : a))
  const alone = plans(of('ALONE')).map(plan => ({ plan, cents: sumOf([...plan.off.values()]) }))
  const [first] = alone
  const best = first && alone.reduce((a, b) => (b.cents > a.cents ? b : a), first)
  if (!best || best.cents <= together.cents) return { ...together, alone: null }
  const { offer, off } = best.plan
  return {
    off: new Map([...off].flatMap(([key, cents]) => (cents > 0 ? [[key, [{ offer, cents }]]] : []))),
    cents: best.cents,
    alone: { offer, instead: together.cents },
  }
}

function planOf(offer: Offer, lines: readonly Worth[]): Plan {
  const covered = lines.filter(line => covers(offer.scope, line.product))
  return offer.benefit === 'AMOUNT' ? amountPlan(offer, covered) : percentPlan(offer, covered)
}

function withAdded(way: ReadonlyMap<string, Off>, added: readonly Offer[], lines: readonly Worth[]) {
  const off = new Map<string, Off[]>()
  for (const [key, one] of way) if (one.cents > 0) off.set(key, [one])
  for (const offer of added) {
    const rest = lines.map(line => {
      const taken = sumOf((off.get(line.key) ?? []).map(one => one.cents))
      return { ...line, cents: line.cents - taken, most: line.most - taken }
    })
    for (const [key, cents] of planOf(offer, rest).off)
      if (cents > 0) off.set(key, [...(off.get(key) ?? []), { offer, cents }])
  }
  return { off, cents: sumOf([...off.values()].flat().map(one => one.cents)) }
}

const sumOf = (cents: readonly number[]) => cents.reduce((a, b) => a + b, 0)
