import { growth } from '@/lib/affinity/decay'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Context } from './context'
import type { Slot } from './slot'

/** So many times on screen cost nothing. */
const PATIENCE = 4
/** So many more that nobody took up halve what is left above the floor. */
const HALVES = 4
/** Taking it up once makes good for so many showings. */
const REDEEMS = 8
/** Nothing vanishes for ever by being passed by. */
export const FLOOR = 0.15

/**
 * 0.15..1: what is left of a product's score after it was `shown` and `chosen` so many times of late (decayed
 * counts). Falls with every showing beyond the first few, rises with every time it was taken up.
 */
export function freshness(shown: number, chosen: number): number {
  const ignored = Math.max(0, shown - PATIENCE - REDEEMS * chosen)
  return FLOOR + (1 - FLOOR) * 2 ** (-ignored / HALVES)
}

/** Product id → freshness, of those that have lost some; at `now` (epoch ms). */
export function fadedOf({ impressions, decay }: ProfileSnapshot, now: number): ReadonlyMap<string, number> {
  const faded = new Map<string, number>()
  if (impressions.length === 0) return faded
  const one = growth(now, decay)
  for (const { productId, shown, chosen } of impressions) {
    const fresh = freshness(shown / one, chosen / one)
    if (fresh < 1) faded.set(productId, fresh)
  }
  return faded
}

/**
 * The slots with those that keep being ignored further down; the others keep the order they came in, which need
 * not be that of their scores.
 */
export function sink(slots: readonly Slot[], { faded }: Pick<Context, 'faded'>): Slot[] {
  if (faded.size === 0) return [...slots]
  let level = Number.POSITIVE_INFINITY
  return slots
    .map(slot => {
      level = Math.min(level, slot.score)
      const fresh = faded.get(slot.product.id) ?? 1
      return { slot: { ...slot, score: slot.score * fresh }, at: level > 0 ? level * fresh : level }
    })
    .sort((a, b) => b.at - a.at)
    .map(({ slot }) => slot)
}
