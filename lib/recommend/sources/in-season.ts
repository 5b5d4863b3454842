import { seasonAt } from '@/lib/catalogue/season'
import { choiceWith } from '../pool'
import type { Source } from './source'

/** What the shop dresses its window with now, most to the shopper's taste first. */
export const inSeason: Source = context =>
  choiceWith(`season ${seasonAt(context.now).toLowerCase()}`, context).map(({ product, score }) => ({
    product,
    reason: { kind: 'popular' },
    score: score + 0.1,
  }))
