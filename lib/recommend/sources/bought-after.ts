import { isPromotable } from '../eligibility'
import type { Slot } from '../slot'
import type { Source } from './source'

const DAY = 86_400_000
/** So long after a purchase others come back for something, as the nightly model counts it. */
const REACH = 180 * DAY
/** A purchase this long ago says half as much about what comes next. */
const HALF_LIFE = 60 * DAY
/** Of the newest purchases so many are followed. */
const PURCHASES = 12

/** What others came back for after they bought what this shopper bought of late; each product once, for its best reason. */
export const boughtAfter: Source = context => {
  const { catalogue, purchases, now } = context
  const best = new Map<string, Slot>()
  for (const { product, at } of purchases.slice(0, PURCHASES)) {
    if (now - at > REACH) break
    const recency = 2 ** (-Math.max(0, now - at) / HALF_LIFE)
    for (const [id, support] of catalogue.after.get(product.id) ?? []) {
      const next = catalogue.byId.get(id)
      const score = support * recency
      if (!next || score <= (best.get(id)?.score ?? 0) || !isPromotable(next, context)) continue
      best.set(id, { product: next, reason: { kind: 'bought-after', product: product.id }, score })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}
