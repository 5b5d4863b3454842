import { facetsOf } from '@/lib/affinity/facets'
import { labelOf } from '@/lib/affinity/label'
import type { Liking } from '@/lib/affinity/taste'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Dimension } from '@/lib/generated/prisma/enums'
import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Reason, Slot } from '../slot'

/** One thing the shopper likes and what the shop has of it, best first. */
export type LikedShelf = { liking: Liking; reason: Reason; slots: Slot[] }

/** Dimensions a shelf can be named after, and how telling a name each gives. */
const NAMEABLE: Partial<Record<Dimension, number>> = { category: 1, topic: 0.9, brand: 0.8, style: 0.45 }
/** A taste is named after at least so many events, unless the shopper told it. */
const ENOUGH = 2

const held = new WeakMap<Context, Map<Product, number>>()

/** How much to this shopper's taste a product is, with a little of everybody's; about 0..1. */
export function appealOf(product: Product, context: Context): number {
  const known = held.get(context) ?? new Map<Product, number>()
  held.set(context, known)
  const appeal = known.get(product) ?? context.taste.scoreOf(facetsOf(product)) + 0.12 * product.popularity
  known.set(product, appeal)
  return appeal
}

const indexes = new WeakMap<Catalogue, Map<string, Set<Product>>>()

/** Facet → the products that have it; worked out once for each catalogue revision. */
function indexOf(catalogue: Catalogue): Map<string, Set<Product>> {
  const known = indexes.get(catalogue)
  if (known) return known
  const index = new Map<string, Set<Product>>()
  for (const product of catalogue.products)
    for (const { id } of facetsOf(product)) index.set(id, (index.get(id) ?? new Set()).add(product))
  indexes.set(catalogue, index)
  return index
}

/** What can be named of this taste, against how common it is in the shop; the strongest first. */
function likingsOf({ taste, catalogue, snapshot }: Context) {
  const index = indexOf(catalogue)
  return (Object.entries(NAMEABLE) as [Dimension, number][])
    .flatMap(([dimension, telling]) =>
      taste
        .liked(dimension)
        .slice(0, 4)
        .map(liking => ({ liking, telling })),
    )
    .flatMap(({ liking, telling }) => {
      const { dimension, key } = liking
      const told = dimension === 'topic' && snapshot.facts.hobbies.includes(key)
      const having = index.get(`${dimension} ${key}`)
      const asked = liking.stance === 'MORE'
      if (!having || (liking.evidence < ENOUGH && !told && !asked)) return []
      const common = having.size / catalogue.products.length
      // A share says more the rarer the thing is: minimal laptops are everywhere, hiking is not.
      const lift = Math.min(4, liking.share / Math.max(common, 0.01))
      const strength = telling * liking.confidence * liking.share * Math.sqrt(lift)
      return [{ liking, told, having, strength }]
    })
    .sort((a, b) => b.strength - a.strength)
}

/** What a liking was made from: what the shopper asked for more of need not have been looked at. */
export function reasonOf({ dimension, stance }: Liking, label: string): Reason {
  return stance === 'MORE' ? { kind: 'told-us', fact: 'more', label } : { kind: 'likes', dimension, label }
}

/** Shelves for what stands out in this taste, the strongest first; `limit` of them at most. */
export function becauseYouLike(context: Context, limit = 6): LikedShelf[] {
  const ranked = promotableIn(context)
    .map(product => ({ product, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
  const shelves: LikedShelf[] = []
  for (const { liking, told, having } of likingsOf(context)) {
    if (shelves.length >= limit) break
    const label = labelOf(liking.dimension, liking.key, context.catalogue)
    const reason: Reason = told ? { kind: 'told-us', fact: 'hobby', label } : reasonOf(liking, label)
    const slots = ranked.filter(r => having.has(r.product)).map(r => ({ ...r, reason }))
    if (slots.length >= 2) shelves.push({ liking, reason, slots })
  }
  return shelves
}
