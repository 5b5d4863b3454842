import type { Context } from '../context'
import { isPromotable } from '../eligibility'
import type { Slot } from '../slot'

/** What everybody buys, of what this shopper may be offered. */
export function popular(context: Context): Slot[] {
  return context.catalogue.products
    .filter(p => isPromotable(p, context))
    .map(product => ({ product, reason: { kind: 'popular' }, score: product.popularity }))
}
