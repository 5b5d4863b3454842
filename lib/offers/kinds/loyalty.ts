import type { Kind } from './kind'

/** Recognition for regulars: nothing to enter, nothing to earn; theirs as long as they are in the audience. */
export const loyalty: Kind = {
  name: 'Loyalty',
  about: 'For customers with an account who have ordered before. A percentage shows as their own price.',
  begin: {
    audience: { all: [{ fact: 'signed-in' }, { fact: 'orders-at-least', count: 3 }] },
    placement: 'PRODUCT',
    priority: 70,
  },
  isFor: (_offer, { shopperId, orders }) => shopperId !== null && orders > 0,
}
