import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Slot } from '../slot'

/** What everybody buys, of what this shopper may be offered. */
export function popular(context: Context): Slot[] {
  return promotableIn(context).map(product => ({
    product,
    reason: { kind: 'popular' },
    score: product.popularity,
  }))
}
