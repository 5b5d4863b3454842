import type { Context, Purchase } from '../context'
import { isPromotable } from '../eligibility'
import type { Slot } from '../slot'

/** Baskets from which somebody can be told apart from everybody. */
const ENOUGH = 2
const COUNT = 60
/** So many times as often as anybody: else it is popular, and nothing more is to be said. */
const LIFTED = 1.3

/**
 * What the next basket of somebody with two orders or more may hold that they have not bought yet, because those
 * who buy much the same have it. What is used up and bought again is for `dueAgain`, what is merely popular for `popular`.
 */
export function nextBasket(context: Context): Slot[] {
  const { catalogue, now } = context
  const baskets = basketsOf(context.purchases)
  if (baskets.length < ENOUGH || !catalogue.nextBasket) return []
  return catalogue.nextBasket(baskets, now, COUNT).flatMap(({ id, score, lift }): Slot[] => {
    const product = catalogue.byId.get(id)
    if (!product || lift < LIFTED || !isPromotable(product, context)) return []
    return [{ product, reason: { kind: 'baskets-alike' }, score }]
  })
}

/** Purchases (newest first) by the order they were in, oldest first. */
function basketsOf(purchases: readonly Purchase[]) {
  return [...Map.groupBy(purchases, ({ at }) => at)]
    .map(([at, list]) => ({ at, ids: list.map(({ product }) => product.id) }))
    .reverse()
}
