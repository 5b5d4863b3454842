import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'

const DAY = 86_400_000
/** New is what came in within so many days. */
const NEW_DAYS = 75

/** What came in lately, most to the shopper's taste first, newer before older where taste is silent. */
export function newForYou(context: Context): Slot[] {
  const { now, catalogue } = context
  return promotableIn(context)
    .filter(p => now - p.launchedAt < NEW_DAYS * DAY)
    .map((product): Slot => {
      const fresh = 1 - Math.max(0, now - product.launchedAt) / (NEW_DAYS * DAY)
      const label = catalogue.groups.get(product.group)?.name.toLowerCase() ?? product.group
      return {
        product,
        reason: { kind: 'new', label },
        score: Math.max(0, appealOf(product, context)) + 0.1 * fresh,
      }
    })
    .sort((a, b) => b.score - a.score)
}
