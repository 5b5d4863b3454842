import { facetsOf } from '@/lib/affinity/facets'
import type { Context } from '../context'
import { isSellable } from '../eligibility'
import type { Slot } from '../slot'

/** The volume after the highest one owned, for each series begun; the series read last comes first. */
export function nextInSeries(context: Context): Slot[] {
  const { catalogue, reading, kept, dismissed, taste, now } = context
  return [...reading]
    .flatMap(([series, last]): Slot[] => {
      const volume = (last.product.volume ?? 0) + 1
      const product = (catalogue.byGroup.get(last.product.group) ?? catalogue.products).find(
        p => p.series === series && p.volume === volume,
      )
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
