import { firstOf } from '../pool'
import type { Source } from './source'

/** What everybody buys, of what this shopper may be offered. */
export const popular: Source = context =>
  firstOf(context.catalogue.products, context).map(product => ({
    product,
    reason: { kind: 'popular' },
    score: product.popularity,
  }))
