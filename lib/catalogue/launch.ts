import type { Product } from './catalogue'

export type Launch = 'out' | 'early' | 'soon'

/** Where a product stands at `now` (epoch ms): on sale, open to early access only, or announced. */
export function launchOf(product: Pick<Product, 'launchedAt' | 'earlyAccessFrom'>, now: number): Launch {
  if (product.launchedAt <= now) return 'out'
  return product.earlyAccessFrom !== null && product.earlyAccessFrom <= now ? 'early' : 'soon'
}
