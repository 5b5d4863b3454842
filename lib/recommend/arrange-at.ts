import type { Place } from '@/lib/generated/prisma/enums'
import { arrange } from '@/lib/placements/arrange'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import { isPromotable } from './eligibility'
import type { Slot } from './slot'

type More = {
  /** Products (ids) that stand on the page already. */
  seen?: ReadonlySet<string>
  lead?: readonly Slot[]
  group?: string
  /** Groups nothing of which is promoted. */
  quiet?: ReadonlySet<string>
}

/** The candidates as the configuration of `place` arranges them; its weights are those of the reasons. */
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
