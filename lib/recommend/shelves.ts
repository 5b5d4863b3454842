import type { HomeArms } from '@/lib/experiments/choice'
import { arrange } from '@/lib/placements/arrange'
import type { Context } from './context'
import { type Draft, drafts, FULL } from './drafts'
import { sink } from './fatigue'
import { orderShelves, USUAL, weigh } from './home-arms'
import { picked } from './picked'
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
    const slots = draft.kind === 'picked' ? picked(context, seen, FULL) : chosen(draft, context, seen, arms)
    if (slots.length < LEAST) continue
    for (const slot of slots) seen.add(slot.product.id)
    room -= slots.length
    const { kind, title, reason } = draft
    shelves.push({ kind, title, reason, slots })
  }
  return orderShelves(shelves, arms['home-shelf-order'])
}

function chosen(draft: Draft, context: Context, seen: ReadonlySet<string>, arms: HomeArms): Slot[] {
  const { kind, perGroup, fill } = draft
  const own = weigh(draft, arms['home-blend'], context)
  // The next volume stands first however often it was passed by.
  const candidates = kind === 'next-in-series' ? own : sink(own, context)
  const slots = pick(candidates, perGroup, context, seen, [])
  // Without a single slot of its own a shelf has no reason to stand there.
  if (slots.length === 0 || slots.length === FULL || !fill) return slots
  return [...slots, ...pick(sink(fill(), context), 2, context, seen, slots)]
}

/** Fills a shelf up beside what it has. Pins have a shelf of their own: elsewhere the heading says why something stands there. */
function pick(
  candidates: readonly Slot[],
  ofAKind: number | undefined,
  context: Context,
  seen: ReadonlySet<string>,
  there: readonly Slot[],
): Slot[] {
  const config = context.placements.HOME
  return arrange(
    candidates,
    config,
    {
      ...context,
      eligible: () => true,
      seen: there.length > 0 ? new Set([...seen, ...there.map(slot => slot.product.id)]) : seen,
    },
    {
      count: FULL - there.length,
      perGroup: config.perGroup ?? ofAKind ?? null,
      // What has an order of its own keeps it.
      lambda: ofAKind ? config.lambda : 1,
      pins: [],
      // What fills up is of other kinds than the shelf itself only where a merchandiser says so.
      taken: config.perGroup === null ? [] : there,
    },
  )
}
