import { facetsOf } from '@/lib/affinity/facets'
import { directoryOf } from '@/lib/catalogue/directory'
import { isSellable } from '../eligibility'
import type { Slot } from '../slot'
import type { Source } from './source'

/**
 * The volume after the highest one owned, for each series begun that policy leads on; the series read last comes
 * first.
 */
export const nextInSeries: Source = context => {
  const { catalogue, reading, kept, dismissed, taste, now } = context
  const { bySeries } = directoryOf(catalogue)
  return [...reading]
    .filter(([, last]) => last.product.afterPurchase === 'NEXT_IN_SERIES')
    .flatMap(([series, last]): Slot[] => {
      const volume = (last.product.volume ?? 0) + 1
      const product = bySeries.get(series)?.find(p => p.volume === volume)
      if (!product || kept.has(product.id) || dismissed.has(product.id) || !isSellable(product, context))
        return []
      if (taste.isMuted(facetsOf(product))) return []
      const reason = {
        kind: 'next-in-series' as const,
        series: catalogue.series.get(series)?.name ?? series,
        volume,
        previous: last.product.id,
      }
      return [{ product, reason, score: 1 / (1 + Math.max(0, now - last.at) / 86_400_000) }]
    })
    .sort((a, b) => b.score - a.score)
}
