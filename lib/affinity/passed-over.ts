import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { growth } from './decay'
import { facetsOf } from './facets'

/** So many times on screen cost nothing. */
const PATIENCE = 4
/** So many more that nobody took up halve what is left above the floor. */
const HALVES = 4
/** Taking it up once makes good for so many showings. */
const REDEEMS = 8
/** Nothing vanishes for ever by being passed by. */
export const FLOOR = 0.15
/** A product passed by for good says as much against its kind as two looks say for it. */
const AGAINST = 2

/**
 * 0.15..1: what is left of a product's score after it was `shown` and `chosen` so many times of late (decayed
 * counts). Falls with every showing beyond the first few, rises with every time it was taken up.
 */
export function freshness(shown: number, chosen: number): number {
  const ignored = Math.max(0, shown - PATIENCE - REDEEMS * chosen)
  return FLOOR + (1 - FLOOR) * 2 ** (-ignored / HALVES)
}

/** Product id → freshness, of those that have lost some; at `now` (epoch ms). */
export function fadedOf({ impressions, decay }: ProfileSnapshot, now: number): ReadonlyMap<string, number> {
  const faded = new Map<string, number>()
  if (impressions.length === 0) return faded
  const one = growth(now, decay)
  for (const { productId, shown, chosen } of impressions) {
    const fresh = freshness(shown / one, chosen / one)
    if (fresh < 1) faded.set(productId, fresh)
  }
  return faded
}

/**
 * The affinities of a snapshot with what its shopper keeps passing by counted against them; not written down
 * anywhere, so that being shown things costs the log nothing but the count.
 */
export function affinitiesOf(
  snapshot: ProfileSnapshot,
  { byId }: Pick<Catalogue, 'byId'>,
  now: number,
): ProfileSnapshot['affinities'] {
  const faded = fadedOf(snapshot, now)
  if (faded.size === 0) return snapshot.affinities
  const one = growth(now, snapshot.decay)
  const against = [...faded].flatMap(([id, fresh]) => {
    const product = byId.get(id)
    if (!product) return []
    const weight = (-AGAINST * (1 - fresh)) / (1 - FLOOR)
    return facetsOf(product).map(({ dimension, key, weight: part }) => ({
      dimension,
      key,
      mass: weight * part * one,
      evidence: 0,
    }))
  })
  return [...snapshot.affinities, ...against]
}
