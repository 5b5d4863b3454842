/** Everything the desk can change, as the audit log tells it: what was done, and where its subject is. */
export const DEEDS = {
  'offer.create': { said: 'Made an offer', at: '/merchandise/offers/' },
  'offer.save': { said: 'Changed an offer', at: '/merchandise/offers/' },
  'offer.delete': { said: 'Deleted an offer', at: null },
  'audience.create': { said: 'Made an audience', at: '/merchandise/audiences/' },
  'audience.save': { said: 'Changed an audience', at: '/merchandise/audiences/' },
  'audience.delete': { said: 'Deleted an audience', at: null },
  'loyalty.save': { said: 'Changed the loyalty tiers', at: '/merchandise/loyalty' },
  'placement.save': { said: 'Changed a placement', at: '/merchandise/placements/' },
  'policy.save': { said: 'Changed a policy', at: '/merchandise/policies/' },
  'weights.apply': { said: 'Put other weights into use', at: '/merchandise/weights' },
  'models.build': { said: 'Had the models built', at: '/merchandise/models' },
  'learning.pause': { said: 'Paused a learned choice', at: '/merchandise/learning' },
  'learning.resume': { said: 'Resumed a learned choice', at: '/merchandise/learning' },
  'learning.reset': { said: 'Reset a learned choice', at: '/merchandise/learning' },
  'learning.count': { said: 'Had what is learned counted', at: '/merchandise/learning' },
} as const satisfies Record<string, { said: string; at: string | null }>

export type Deed = keyof typeof DEEDS
export const isDeed = (name: string): name is Deed => Object.hasOwn(DEEDS, name)

/** The page of what a deed was done to; null where it is gone, or for a deed this shop no longer knows. */
export function placeOf(action: string, subject: string): string | null {
  const at = isDeed(action) ? DEEDS[action].at : null
  return at?.endsWith('/') ? at + encodeURIComponent(subject) : at
}
