import { facetsOf } from '@/lib/affinity/facets'
import { labelOf } from '@/lib/affinity/label'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Fit } from '@/lib/catalogue/search'
import type { Context } from './context'
import { type Hindrance, hindranceOf } from './eligibility'
import type { Reason, Slot } from './slot'
import { reasonOf } from './sources/because-you-like'

/** A taste that tells the products of a shelf apart by less than this (of −1..1) says nothing about their order. */
const TELLS_APART = 0.02
/** What everybody likes best starts this far ahead of what they like least. */
const LIKED_BY_ALL = 0.2
/** A search heeds taste this much: whatever fits the words better by twice as much stands first, whoever asks. */
export const NUDGE = 0.5
/** What stands after the rest though it was asked for; what is in the cart or waved away keeps its place. */
const AFTER_THE_REST: ReadonlySet<Hindrance> = new Set([
  'owned',
  'quiet',
  'muted',
  'no-room',
  'age',
  'not-next-in-series',
])
/** Tastes an order can be explained by, as a shelf can be named after. */
const NAMEABLE = ['category', 'topic', 'brand', 'style'] as const

/** A product in its place, and how much of the score is taste (−1..1). */
export type Ranked = { product: Product; score: number; taste: number }

/**
 * A shelf in this shopper's order: `products` (most liked by everybody first) by taste, and after them what may not
 * be put before this shopper unasked. Nothing is left out. Null where nothing known tells the products apart.
 */
export function inOwnOrder(products: readonly Product[], context: Context): Ranked[] | null {
  const scored = products.map((product, i) => {
    const taste = tasteFor(product, context)
    const hindrance = hindranceOf(product, context)
    const after = hindrance !== null && AFTER_THE_REST.has(hindrance)
    return { product, taste, after, score: taste + LIKED_BY_ALL * (1 - i / products.length) }
  })
  if (!tellsApart(scored)) return null
  return scored.toSorted((a, b) => Number(a.after) - Number(b.after) || b.score - a.score)
}

/**
 * What a search found in this shopper's order: how well the words fit and, within bounds, how much it is to their
 * taste. What has all the words in its name stands before what has not, whatever the taste. Null where nothing known
 * tells the products apart.
 */
export function blend(
  products: readonly Product[],
  fits: ReadonlyMap<string, Fit>,
  context: Context,
): Ranked[] | null {
  const scored = products.map(product => {
    const { exact, score } = fits.get(product.id) ?? { exact: false, score: 0 }
    const taste = tasteFor(product, context)
    return { product, taste, exact, score: score + NUDGE * taste }
  })
  if (!tellsApart(scored)) return null
  return scored.toSorted((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score)
}

const tasteFor = (product: Product, { taste }: Context) =>
  Math.max(-1, Math.min(1, taste.scoreOf(facetsOf(product))))

function tellsApart(scored: readonly { taste: number }[]): boolean {
  let [least, most] = [1, -1]
  for (const { taste } of scored) {
    least = Math.min(least, taste)
    most = Math.max(most, taste)
  }
  return most - least >= TELLS_APART
}

/** Ranked products as slots that say what their place owes most to. */
export function slotsOf(ranked: readonly Ranked[], context: Context): Slot[] {
  return ranked.map(({ product, score, taste }) => ({
    product,
    score,
    reason: reasonFor(product, taste, context),
  }))
}

/** The liking a product's place owes most to, where it can be named. */
function reasonFor(product: Product, liked: number, { taste, catalogue, snapshot }: Context): Reason {
  if (liked < TELLS_APART) return { kind: 'popular' }
  const [best] = NAMEABLE.flatMap(dimension => taste.liked(dimension))
    .flatMap(liking => {
      const told = liking.dimension === 'topic' && snapshot.facts.hobbies.includes(liking.key)
      const nameable = told || liking.stance === 'MORE' || liking.evidence >= 2
      const facet = facetsOf(product).find(f => f.dimension === liking.dimension && f.key === liking.key)
      return facet && nameable ? [{ liking, told, weight: facet.weight * liking.share }] : []
    })
    .sort((a, b) => b.weight - a.weight)
  if (!best) return { kind: 'popular' }
  const label = labelOf(best.liking.dimension, best.liking.key, catalogue)
  return best.told ? { kind: 'told-us', fact: 'hobby', label } : reasonOf(best.liking, label)
}
