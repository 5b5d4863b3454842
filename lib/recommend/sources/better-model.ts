import type { Product } from '@/lib/catalogue/catalogue'
import { directoryOf, WELL_RATED } from '@/lib/catalogue/directory'
import type { PriceTier } from '@/lib/generated/prisma/enums'
import { appealOf } from '../appeal'
import { choiceOf, firstOf } from '../pool'
import { similarity } from '../similarity'
import type { Slot } from '../slot'
import { besideIn } from './beside'
import type { Source, SourceBeside } from './source'

const RANK: Record<PriceTier, number> = { VALUE: 0, MID: 1, PREMIUM: 2 }
/** A tier further up weighs as much as being this much more alike. */
const STEP = 0.2

/** Of the same kind, a higher tier and well rated; the highest and most alike first. */
export const betterThan: SourceBeside = (product, context) =>
  firstOf(context.catalogue.byGroup.get(product.group) ?? [], context)
    .filter(
      other =>
        RANK[other.tier] > RANK[product.tier] &&
        other.priceCents > product.priceCents &&
        other.rating >= WELL_RATED,
    )
    .map(other => ({
      product: other,
      reason: { kind: 'better' as const, beside: product.id, rating: other.rating },
      score: similarity(product, other) + STEP * (RANK[other.tier] - RANK[product.tier]),
    }))
    .sort((a, b) => b.score - a.score)

/** The better models beside what somebody looked at or bought, most to their taste first; each once. */
export const betterModels: Source = context => {
  const slots = new Map<Product, Slot>()
  for (const product of besideIn(context).values())
    for (const slot of product ? betterThan(product, context) : [])
      if (!slots.has(slot.product))
        slots.set(slot.product, { ...slot, score: slot.score + appealOf(slot.product, context) })
  return [...slots.values()].sort((a, b) => b.score - a.score)
}

/** The well-rated best makes of the shop, most to the shopper's taste first: fills a shelf of better models. */
export const bestMakes: Source = context =>
  choiceOf(
    directoryOf(context.catalogue).finest,
    context,
    product => product.tier === 'PREMIUM' && product.rating >= WELL_RATED,
  ).map(slot => ({ ...slot, reason: { kind: 'popular' } }))
