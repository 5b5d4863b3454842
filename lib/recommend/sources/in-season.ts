import { seasonAt } from '@/lib/catalogue/season'
import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'

/** What the shop dresses its window with now, most to the shopper's taste first. */
export function inSeason(context: Context): Slot[] {
  const season = seasonAt(context.now)
  return promotableIn(context)
    .filter(p => p.season === season)
    .map(product => ({
      product,
      reason: { kind: 'popular' as const },
      score: appealOf(product, context) + 0.1,
    }))
    .sort((a, b) => b.score - a.score)
}
