import { seasonAt } from '@/lib/catalogue/season'
import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'

/** So many purchases of one season, and nearly nothing of the others, make a regular of it. */
const ENOUGH = 3
const NEARLY_ALL = 0.8

/** The season's things for somebody who buys for one season only, whatever the month; else nothing. */
export function seasonRegular(context: Context): Slot[] {
  const seasonal = context.purchases.filter(p => p.product.season !== 'ALL')
  const bySeason = [...Map.groupBy(seasonal, p => p.product.season)].sort((a, b) => b[1].length - a[1].length)
  const [season, bought] = bySeason[0] ?? []
  if (!season || !bought || bought.length < ENOUGH || bought.length < NEARLY_ALL * seasonal.length) return []
  const reason = {
    kind: 'season-regular' as const,
    label: season.toLowerCase(),
    ...(season === seasonAt(context.now) && { now: true as const }),
  }
  return promotableIn(context)
    .filter(p => p.season === season)
    .map(product => ({ product, reason, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
}
