import { factsOf } from '@/lib/audiences/rule'
import type { OfferContent } from '../content'
import type { Kind } from './kind'

const DAY = 86_400_000
/** Days without an order after which somebody counts as stayed away, unless the audience says how long. */
const AWAY = 90

/** What the audience says of how long they have been away: the longest "not here for" or "not bought", else 90 days. */
function awayDays({ audience }: Pick<OfferContent, 'audience'>): number {
  const days = factsOf(audience).flatMap(f =>
    f.fact === 'active' || f.fact === 'not-bought' ? f.withinDays : [],
  )
  return days.length ? Math.max(...days) : AWAY
}

/** For customers who have stayed away: the last order long ago, once until they order again. */
export const winBack: Kind = {
  name: 'Win back',
  about:
    'For customers whose last order is long ago (90 days, or what the audience says); once until they order again.',
  begin: {
    audience: { all: [{ fact: 'signed-in' }, { fact: 'orders-at-least', count: 1 }] },
    placement: 'HOME_BANNER',
    moment: 'RETURNING',
    priority: 60,
  },
  isFor(offer, { purchases }, now) {
    const last = purchases[0]
    return last !== undefined && now - last.at >= awayDays(offer) * DAY
  },
  period: (_offer, { orders }) => `after-${orders}`,
}
