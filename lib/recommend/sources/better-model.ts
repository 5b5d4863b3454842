import type { Product } from '@/lib/catalogue/catalogue'
import type { PriceTier } from '@/lib/generated/prisma/enums'
import type { Context } from '../context'
import { isPromotable, promotableIn } from '../eligibility'
import { similarity } from '../similarity'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'
import { besideIn } from './beside'

const RANK: Record<PriceTier, number> = { VALUE: 0, MID: 1, PREMIUM: 2 }
/** A better model is liked better than most. */
const WELL_RATED = 4.3
/** A tier further up weighs as much as being this much more alike. */
const STEP = 0.2

/** Of the same kind, a higher tier and well rated; the highest and most alike first. */
export function betterThan(product: Product, context: Context): Slot[] {
  return (context.catalogue.byGroup.get(product.group) ?? [])
    .filter(
      other =>
        RANK[other.tier] > RANK[product.tier] &&
        other.priceCents > product.priceCents &&
        other.rating >= WELL_RATED &&
        isPromotable(other, context),
    )
    .map(other => ({
      product: other,
      reason: { kind: 'better' as const, beside: product.id, rating: other.rating },
      score: similarity(product, other) + STEP * (RANK[other.tier] - RANK[product.tier]),
    }))
    .sort((a, b) => b.score - a.score)
}

/** The better models beside what somebody looked at or bought, most to their taste first; each once. */
export function betterModels(context: Context): Slot[] {
  const slots = new Map<Product, Slot>()
  for (const product of besideIn(context).values())
    for (const slot of product ? betterThan(product, context) : [])
      if (!slots.has(slot.product))
        slots.set(slot.product, { ...slot, score: slot.score + appealOf(slot.product, context) })
  return [...slots.values()].sort((a, b) => b.score - a.score)
}

/** The well-rated best makes of the shop, most to the shopper's taste first: fills a shelf of better models. */
export function bestMakes(context: Context): Slot[] {
  return promotableIn(context)
    .filter(product => product.tier === 'PREMIUM' && product.rating >= WELL_RATED)
    .map(product => ({
      product,
      reason: { kind: 'popular' as const },
      score: appealOf(product, context),
    }))
    .sort((a, b) => b.score - a.score)
}
