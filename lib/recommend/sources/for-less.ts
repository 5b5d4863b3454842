import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'
import { isPromotable, promotableIn } from '../eligibility'
import { similarity } from '../similarity'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'
import { besideIn } from './beside'

/** A cheaper choice is sound when those who have it say so. */
const SOUND = 4
/** It costs at most so much of the other: less of a difference is not worth a word. */
const AT_MOST = 0.9
/** A price that came down counts before one that is merely lower. */
const REDUCED = 0.5

/** Of the same kind, well liked and clearly less expensive; the most alike first. */
export function cheaperThan(product: Product, context: Context): Slot[] {
  return (context.catalogue.byGroup.get(product.group) ?? [])
    .filter(
      other =>
        other.priceCents <= product.priceCents * AT_MOST &&
        other.rating >= SOUND &&
        isPromotable(other, context),
    )
    .map(other => ({
      product: other,
      reason: {
        kind: 'saves' as const,
        cents: product.priceCents - other.priceCents,
        beside: product.id,
      },
      score: similarity(product, other),
    }))
    .sort((a, b) => b.score - a.score)
}

/** Ways to save in the groups somebody is after or likes: what is reduced there, else the sound cheaper choice. */
export function forLess(context: Context): Slot[] {
  const slots = new Map<Product, Slot>()
  const beside = besideIn(context)
  for (const product of promotableIn(context)) {
    const { compareAtCents, priceCents } = product
    if (!compareAtCents || !beside.has(product.group)) continue
    const reason = { kind: 'reduced' as const, cents: compareAtCents - priceCents }
    slots.set(product, { product, reason, score: REDUCED + appealOf(product, context) })
  }
  for (const product of beside.values())
    for (const slot of product ? cheaperThan(product, context) : [])
      if (!slots.has(slot.product))
        slots.set(slot.product, { ...slot, score: appealOf(slot.product, context) })
  return [...slots.values()].sort((a, b) => b.score - a.score)
}

/** What else is reduced, most to the shopper's taste first: fills a shelf of ways to save. */
export function reduced(context: Context): Slot[] {
  return promotableIn(context)
    .flatMap((product): Slot[] => {
      const { compareAtCents, priceCents } = product
      if (!compareAtCents) return []
      const reason = { kind: 'reduced' as const, cents: compareAtCents - priceCents }
      return [{ product, reason, score: appealOf(product, context) }]
    })
    .sort((a, b) => b.score - a.score)
}
