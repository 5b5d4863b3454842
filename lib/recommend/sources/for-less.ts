import type { Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import { appealOf } from '../appeal'
import { choiceOf, firstOf } from '../pool'
import { similarity } from '../similarity'
import type { Slot } from '../slot'
import { besideIn } from './beside'
import type { Source, SourceBeside } from './source'

/** A cheaper choice is sound when those who have it say so. */
const SOUND = 4
/** It costs at most so much of the other: less of a difference is not worth a word. */
const AT_MOST = 0.9
/** A price that came down counts before one that is merely lower. */
const REDUCED = 0.5

/** Of the same kind, well liked and clearly less expensive; the most alike first. */
export const cheaperThan: SourceBeside = (product, context) =>
  firstOf(context.catalogue.byGroup.get(product.group) ?? [], context)
    .filter(other => other.priceCents <= product.priceCents * AT_MOST && other.rating >= SOUND)
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

/** Ways to save in the groups somebody is after or likes: what is reduced there, else the sound cheaper choice. */
export const forLess: Source = context => {
  const slots = new Map<Product, Slot>()
  const beside = besideIn(context)
  for (const group of beside.keys())
    for (const product of firstOf(context.catalogue.byGroup.get(group) ?? [], context))
      if (isReduced(product))
        slots.set(product, { ...reducedSlot(product), score: REDUCED + appealOf(product, context) })
  for (const product of beside.values())
    for (const slot of product ? cheaperThan(product, context) : [])
      if (!slots.has(slot.product))
        slots.set(slot.product, { ...slot, score: appealOf(slot.product, context) })
  return [...slots.values()].sort((a, b) => b.score - a.score)
}

/** What else is reduced, most to the shopper's taste first: fills a shelf of ways to save. */
export const reduced: Source = context =>
  choiceOf(directoryOf(context.catalogue).reduced, context, isReduced).map(({ product, score }) => ({
    ...reducedSlot(product),
    score,
  }))

const isReduced = ({ compareAtCents, priceCents }: Product) =>
  compareAtCents !== null && compareAtCents > priceCents

function reducedSlot(product: Product) {
  const cents = (product.compareAtCents ?? 0) - product.priceCents
  return { product, reason: { kind: 'reduced' as const, cents } }
}
