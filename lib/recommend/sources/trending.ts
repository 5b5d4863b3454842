import { directoryOf } from '@/lib/catalogue/directory'
import { appealOf } from '../appeal'
import { firstOf } from '../pool'
import type { Source } from './source'

/** What rises counts in full; taste only turns the order among it. */
const TASTE = 0.5

/** What more and more shoppers turn to in these days, by the nightly model; the steepest and most to the taste first. */
export const trending: Source = context =>
  firstOf(directoryOf(context.catalogue).rising, context)
    .map(product => ({
      product,
      reason: { kind: 'popular' as const },
      score: product.trend + TASTE * Math.max(0, appealOf(product, context)),
    }))
    .sort((a, b) => b.score - a.score)
