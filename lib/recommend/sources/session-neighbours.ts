import type { Product } from '@/lib/catalogue/catalogue'
import type { Context, Look } from '../context'

/** Sessions with the newest look at which what they went on to counts half. */
const HALF_SURE = 30
const COUNT = 24

/**
 * What sessions like this one went on to: product → 0..1, less while few sessions speak. `looks` newest first; empty
 * while the shop has no sessions to go by.
 */
export function sessionNeighbours(
  looks: readonly Look[],
  { catalogue, now }: Context,
): ReadonlyMap<Product, number> {
  const found = new Map<Product, number>()
  const session = looks.map(look => look.product.id).reverse()
  const next = catalogue.nextLooks?.(session, now, COUNT)
  if (!next) return found
  const sure = next.support / (next.support + HALF_SURE)
  for (const [id, score] of next.found) {
    const product = catalogue.byId.get(id)
    if (product && !session.includes(id)) found.set(product, score * sure)
  }
  return found
}
