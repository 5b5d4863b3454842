import type { HomeArms } from '@/lib/experiments/choice'
import type { Context } from './context'
import { diversify } from './diversify'
import { drafts, FULL } from './drafts'
import { sink } from './fatigue'
import { orderShelves, USUAL, weigh } from './home-arms'
import type { Shelf, Slot } from './slot'

/** A shelf with fewer looks half empty on a wide screen. */
const LEAST = 3

/**
 * The shelves of the home page in their order: what follows from a purchase before what follows from a
 * look, and that before what follows from taste. `seen` (changed here) keeps a product from standing twice; the
 * last shelf is left out rather than cut short by what is left of `cards`. `arms` are those of the learned choices.
 */
export function homeShelves(
  context: Context,
  seen: Set<string>,
  cards: number,
  arms: HomeArms = USUAL,
): Shelf[] {
  const shelves: Shelf[] = []
  let room = cards
  for (const draft of drafts(context)) {
    if (room < FULL) break
    const fresh = (slots: readonly Slot[]) => slots.filter(slot => !seen.has(slot.product.id))
    // The next volume stands first however often it was passed by.
    const weighed = weigh(draft, arms['home-blend'], context)
    const own = draft.kind === 'next-in-series' ? weighed : sink(weighed, context)
    const slots = pick(fresh(own), FULL, draft.perGroup)
    // Without a single slot of its own a shelf has no reason to stand there.
    if (slots.length === 0) continue
    if (slots.length < FULL && draft.fill) {
      const there = new Set(slots.map(s => s.product.id))
      const more = fresh(sink(draft.fill(), context)).filter(slot => !there.has(slot.product.id))
      slots.push(...pick(unique(more), FULL - slots.length, 2))
    }
    if (slots.length < LEAST) continue
    for (const slot of slots) seen.add(slot.product.id)
    room -= slots.length
    const { kind, title, reason } = draft
    shelves.push({ kind, title, reason, slots })
  }
  return orderShelves(shelves, arms['home-shelf-order'])
}

function pick(slots: Slot[], count: number, perGroup?: number): Slot[] {
  return perGroup ? diversify(slots, { count, perGroup }) : slots.slice(0, count)
}

function unique(slots: Slot[]): Slot[] {
  return [...new Map(slots.map(slot => [slot.product.id, slot])).values()]
}
