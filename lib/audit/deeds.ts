/** Everything staff can change, as the audit log tells it. What comes before the point is the kind of thing. */
export const DEEDS = {
  'offer.create': 'Made an offer',
  'offer.save': 'Changed an offer',
  'offer.delete': 'Deleted an offer',
  'audience.create': 'Made an audience',
  'audience.save': 'Changed an audience',
  'audience.delete': 'Deleted an audience',
  'loyalty.save': 'Changed the loyalty tiers',
  'placement.save': 'Changed a placement',
  'policy.save': 'Changed a policy',
  'weights.apply': 'Asked for other weights',
  'models.build': 'Asked for the models to be built',
  'learning.pause': 'Paused a learned choice',
  'learning.resume': 'Resumed a learned choice',
  'learning.reset': 'Reset a learned choice',
  'learning.count': 'Had what is learned counted',
  'order.cancel': 'Cancelled somebody’s order',
} as const satisfies Record<string, string>

export type Deed = keyof typeof DEEDS
export const isDeed = (name: string): name is Deed => Object.hasOwn(DEEDS, name)

/** Where things of a kind are at the desk; with a slash at the end each has a page of its own. An order opens for service alone. */
const PLACES = {
  offer: '/merchandise/offers/',
  audience: '/merchandise/audiences/',
  loyalty: '/merchandise/loyalty',
  placement: '/merchandise/placements/',
  policy: '/merchandise/policies/',
  weights: '/merchandise/weights',
  models: '/merchandise/models',
  learning: '/merchandise/learning',
  order: null,
} as const

export type Kind = keyof typeof PLACES

/** The kind of thing a deed is done to; null for a deed this shop no longer knows. */
export function kindOf(action: string): Kind | null {
  const [kind = ''] = action.split('.')
  return Object.hasOwn(PLACES, kind) ? (kind as Kind) : null
}

/** The page of a thing at the desk; null where its kind has none. */
export function pageOf(kind: Kind, subject: string): string | null {
  const at = PLACES[kind]
  return at?.endsWith('/') ? at + encodeURIComponent(subject) : at
}
