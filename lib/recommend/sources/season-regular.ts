import { seasonAt } from '@/lib/catalogue/season'
import { choiceWith } from '../pool'
import type { Source } from './source'

/** So many purchases of one season, and nearly nothing of the others, make a regular of it. */
const ENOUGH = 3
const NEARLY_ALL = 0.8

/** The season's things for somebody who buys for one season only, whatever the month; else nothing. */
export const seasonRegular: Source = context => {
  const seasonal = context.purchases.filter(p => p.product.season !== 'ALL')
  const bySeason = [...Map.groupBy(seasonal, p => p.product.season)].sort((a, b) => b[1].length - a[1].length)
  const [season, bought] = bySeason[0] ?? []
  if (!season || !bought || bought.length < ENOUGH || bought.length < NEARLY_ALL * seasonal.length) return []
  const reason = {
    kind: 'season-regular' as const,
    label: season.toLowerCase(),
    ...(season === seasonAt(context.now) && { now: true as const }),
  }
  return choiceWith(`season ${reason.label}`, context).map(slot => ({ ...slot, reason }))
}
