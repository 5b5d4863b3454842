import type { Place } from '@/lib/generated/prisma/enums'
import { arrange } from '@/lib/placements/arrange'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import { isPromotable } from './eligibility'
import type { Slot } from './slot'

type More = {
  /** Products (ids) that stand on the page already. */
  seen?: ReadonlySet<string>
  /** Stands before all that is weighed, and after nothing but a pin. */
  lead?: readonly Slot[]
  /** The group (slug) whose page this is. */
  group?: string
  /** Groups (slugs) of which nothing more is shown, pinned or not. */
  quiet?: ReadonlySet<string>
}

/**
 * The candidates, best first, as merchandisers arranged `place`: its weights are those of the slots' reasons.
 * `context` is the placement's own (`contextAt`).
 */
export function arrangeAt(
  place: Place,
  candidates: readonly Slot[],
  context: Context,
  { quiet, ...more }: More = {},
): Slot[] {
  const config = context.placements[place]
  return arrange(candidates, config, {
    ...context,
    ...more,
    eligible: product => isPromotable(product, context) && !quiet?.has(product.group),
    weightOf: slot => weightOf(config, slot.reason.kind),
  })
}
