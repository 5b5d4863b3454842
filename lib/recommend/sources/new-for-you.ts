import { directoryOf } from '@/lib/catalogue/directory'
import { choiceOf } from '../pool'
import type { Slot } from '../slot'
import type { Source } from './source'

const DAY = 86_400_000
/** New is what came in within so many days. */
const NEW_DAYS = 75

/** What came in lately, most to the shopper's taste first, newer before older where taste is silent. */
export const newForYou: Source = context => {
  const { now, catalogue } = context
  const { newest } = directoryOf(catalogue)
  return choiceOf(newest, context, p => now - p.launchedAt < NEW_DAYS * DAY)
    .filter(({ product }) => now - product.launchedAt < NEW_DAYS * DAY)
    .map(({ product, score }): Slot => {
      const fresh = 1 - Math.max(0, now - product.launchedAt) / (NEW_DAYS * DAY)
      const label = catalogue.groups.get(product.group)?.name.toLowerCase() ?? product.group
      return {
        product,
        reason: { kind: 'new', label },
        score: Math.max(0, score) + 0.1 * fresh,
      }
    })
    .sort((a, b) => b.score - a.score)
}
