import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from './context'

const held = new WeakMap<Context, Map<Product, number>>()

/** How much to this shopper's taste a product is, with a little of everybody's; about 0..1. */
export function appealOf(product: Product, context: Context): number {
  const known = held.get(context) ?? new Map<Product, number>()
  held.set(context, known)
  const appeal = known.get(product) ?? context.taste.scoreOf(facetsOf(product)) + 0.12 * product.popularity
  known.set(product, appeal)
  return appeal
}
