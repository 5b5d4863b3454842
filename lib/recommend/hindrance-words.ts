import type { Hindrance } from './eligibility'

/** What kept a product from being put before somebody, for merchandisers. */
export const HINDRANCES: Record<Hindrance, string> = {
  'in-cart': 'in the cart',
  dismissed: 'waved away',
  owned: 'owned',
  muted: 'muted',
  quiet: 'group quiet after a purchase',
  'not-next-in-series': 'not the next volume',
  'sold-out': 'sold out',
  'not-launched': 'not launched for them',
  age: 'age limit',
  'no-room': 'no room for it in the home',
  banned: 'banned from here by a merchandiser',
}
