import { arrange } from '@/lib/placements/arrange'
import { pinsAt } from '@/lib/placements/pins'
import type { Context } from './context'
import type { Draft } from './drafts'
import { isPromotable } from './eligibility'
import { sink } from './fatigue'
import type { Slot } from './slot'
import { popular } from './sources/popular'

/** The heading of what merchandisers pinned on the home page. */
export const PICKED = 'On Emma’s table'

/** The home page's shelf of what a merchandiser pinned; printed, as it is the same for everybody. */
export function pickedShelf(context: Context): Draft[] {
  const { pins } = context.placements.HOME
  if (pinsAt(pins, context.now, null).length === 0) return []
  return [{ kind: 'picked', title: PICKED, reason: { kind: 'popular' }, slots: [] }]
}

/** The slots of that shelf, those of `seen` (ids) left out and what everybody buys around them; none without a pin. */
export function picked(context: Context, seen: ReadonlySet<string>, count: number): Slot[] {
  const config = context.placements.HOME
  const eligible = (product: Slot['product']) => isPromotable(product, context)
  const slots = arrange(
    sink(popular(context), context),
    config,
    { ...context, eligible, seen },
    { count, perGroup: config.perGroup ?? 1, lambda: 1 },
  )
  return slots.some(slot => slot.arranged?.kind === 'pin') ? slots : []
}
