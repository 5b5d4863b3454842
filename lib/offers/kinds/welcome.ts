import type { Kind } from './kind'

/** For who has not ordered yet, once a person. */
export const welcome: Kind = {
  name: 'Welcome',
  about: 'Until the first order, once a person.',
  begin: { audience: { fact: 'orders-at-most', count: 0 }, placement: 'HOME_BANNER', priority: 20 },
  isFor: (_offer, { orders }) => orders === 0,
  period: () => 'once',
}
