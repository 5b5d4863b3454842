import { similarity } from './similarity'
import type { Slot } from './slot'

/** Nobody further down the list can catch up. */
const FAR = 60

type Limits = {
  count: number
  /** At most so many of one group. */
  perGroup: number
  /** 1 keeps the order of the scores, 0 looks at variety alone. */
  lambda?: number
  /** Stand there already: they count as of their group, and what is like them is passed over. */
  taken?: readonly Slot[]
}

/**
 * Picks slots by maximal marginal relevance (Carbonell & Goldstein, SIGIR 1998): each next one is good and
 * unlike those before it. The best candidate always stays first. Scores are compared within `slots` only.
 */
export function diversify(
  slots: readonly Slot[],
  { count, perGroup, lambda = 0.75, taken = [] }: Limits,
): Slot[] {
  const top = Math.max(...slots.map(s => s.score), 1e-9)
  const rest = slots.slice(0, FAR)
  const picked: Slot[] = []
  const groups = new Map<string, number>()
  for (const { product } of taken) groups.set(product.group, (groups.get(product.group) ?? 0) + 1)
  while (picked.length < count) {
    let best = -1
    let bestValue = Number.NEGATIVE_INFINITY
    rest.forEach((slot, i) => {
      if ((groups.get(slot.product.group) ?? 0) >= perGroup) return
      let alike = 0
      for (const p of [...taken, ...picked]) alike = Math.max(alike, similarity(p.product, slot.product))
      const value = lambda * (slot.score / top) - (1 - lambda) * alike
      if (value > bestValue) [best, bestValue] = [i, value]
    })
    const [slot] = best < 0 ? [] : rest.splice(best, 1)
    if (!slot) return picked
    picked.push(slot)
    groups.set(slot.product.group, (groups.get(slot.product.group) ?? 0) + 1)
  }
  return picked
}
