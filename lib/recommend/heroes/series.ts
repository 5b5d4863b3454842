import type { Context } from '../context'
import type { Hero } from '../hero'
import { nextInSeries } from '../sources/next-in-series'
import { portraitOf } from './frame'

/** The next volume. */
export function seriesHero(context: Context): Hero | null {
  const [slot] = nextInSeries(context)
  if (slot?.reason.kind !== 'next-in-series') return null
  const { product, reason } = slot
  return {
    title: product.name,
    text: `Volume ${slot.reason.volume} of ${slot.reason.series}. ${product.tagline}`,
    href: `/products/${product.slug}`,
    action: 'Read on',
    ...portraitOf(product, context),
    reason,
    products: [slot],
  }
}
