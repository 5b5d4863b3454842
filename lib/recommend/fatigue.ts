import type { Context } from './context'
import type { Slot } from './slot'

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
