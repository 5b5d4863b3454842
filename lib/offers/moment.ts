import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Moment } from '@/lib/generated/prisma/enums'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { covers, type Offer } from './offer'

const HOUR = 3_600_000
const DAY = 24 * HOUR

type Test = (offer: Pick<Offer, 'scope'>, snapshot: ProfileSnapshot, now: number, goods: Goods) => boolean
type Goods = Pick<Catalogue, 'byId'>

/** What has to be going on, beside who somebody is, for an offer to show. */
const MOMENTS: Record<Moment, Test> = {
  ANY: () => true,
  /** In the first day we know somebody, before an order. */
  FIRST_VISIT: (_, { firstSeenAt, orders }, now) =>
    orders === 0 && (firstSeenAt === null || now - firstSeenAt < DAY),
  /** On the day somebody is back after two weeks without a visit. */
  RETURNING: (_, snapshot, now) => isBack(snapshot, now),
  /** Something it is for was looked at within two hours. */
  LOOKING: ({ scope }, { recent }, now, { byId }) =>
    recent.some(e => e.name === 'view_item' && now - e.at < 2 * HOUR && covers(scope, byId.get(e.productId))),
  /** Something it is for is in the cart. */
  CART: ({ scope }, { cart }, _, { byId }) => cart.some(line => covers(scope, byId.get(line.productId))),
  /** Something it is for has been in the cart for a day. */
  CART_LEFT: ({ scope }, { cart, recent }, now, { byId }) => {
    const fresh = new Set(
      recent.filter(e => e.name === 'add_to_cart' && now - e.at < DAY).map(e => e.productId),
    )
    // The log alone would have whoever is not remembered leave a thing as soon as it is put in.
    const isLeft = ({ productId, addedAt = now }: (typeof cart)[number]) =>
      now - addedAt >= DAY && !fresh.has(productId)
    return cart.some(line => isLeft(line) && covers(scope, byId.get(line.productId)))
  },
  /** Within two weeks of an order. */
  AFTER_ORDER: (_, { purchases }, now) => purchases[0] !== undefined && now - purchases[0].at < 14 * DAY,
}

/** True when it is the offer's moment for this person at `now` (epoch ms). */
export function isMoment(
  offer: Pick<Offer, 'moment' | 'scope'>,
  snapshot: ProfileSnapshot,
  now: number,
  goods: Goods,
): boolean {
  return MOMENTS[offer.moment](offer, snapshot, now, goods)
}

/** True when the newest break of two weeks or more in what somebody did here ended within a day. */
function isBack({ recent, purchases }: ProfileSnapshot, now: number): boolean {
  const days = [...recent.map(e => e.at), ...purchases.map(p => p.at)].sort((a, b) => b - a)
  let back = now
  for (const at of days) {
    if (now - back > DAY) return false
    if (back - at >= 14 * DAY) return true
    back = at
  }
  return false
}
