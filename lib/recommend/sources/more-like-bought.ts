import type { Context } from '../context'
import type { Slot } from '../slot'
import { alike } from './similar'

/** For so long after a purchase more like it is thought of. */
const RECENT = 60 * 86_400_000
/** Of so many purchases the rest adds nothing. */
const PURCHASES = 4

/** Like what was bought of late where policy says “more like this”, the newest purchase first. */
export function moreLikeBought(context: Context): Slot[] {
  const bought = context.purchases.filter(
    p => p.product.afterPurchase === 'MORE_LIKE_THIS' && context.now - p.at < RECENT,
  )
  const once = [...new Map(bought.toReversed().map(p => [p.product, p])).values()].toReversed()
  const looks = once.slice(0, PURCHASES).map(({ product, at }, i) => ({ product, at, weight: 0.8 ** i }))
  return alike(looks, context, true)
}
