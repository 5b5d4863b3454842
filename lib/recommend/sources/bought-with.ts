import type { Catalogue, Pairs, Product } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'
import { isPromotable } from '../eligibility'
import type { Slot } from '../slot'

/** What others bought together with a product, or some time after it, by the nightly models. */
export function boughtWith(
  product: Product,
  context: Context,
  kind: keyof Pick<Catalogue, 'together' | 'after'> = 'together',
): Slot[] {
  const pairs: Pairs = context.catalogue[kind]
  return (pairs.get(product.id) ?? []).flatMap(([id, score]): Slot[] => {
    const other = context.catalogue.byId.get(id)
    if (!other || !isPromotable(other, context)) return []
    return [{ product: other, reason: { kind: 'bought-together', product: product.id }, score }]
  })
}
