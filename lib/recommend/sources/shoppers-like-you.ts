import { labelOf } from '@/lib/affinity/label'
import type { Liking } from '@/lib/affinity/taste'
import type { Dimension } from '@/lib/generated/prisma/enums'
import type { Context } from '../context'
import { isPromotable } from '../eligibility'
import type { Reason, Slot } from '../slot'
import type { Source } from './source'

/** Tastes that make shoppers alike, and how much each does. */
const ALIKE: Partial<Record<Dimension, number>> = { category: 1, topic: 0.9, brand: 0.6, style: 0.3 }
/** Of each kind the strongest count, as they do in the nightly model, and whatever was told. */
const TASTES = 3
/** A taste is one after so many events, or when it was told. */
const EVIDENCE = 2

type Shared = { liking: Liking; told: 'hobby' | 'more' | undefined; weight: number }

function sharedOf({ taste, snapshot }: Context): Shared[] {
  const wasTold = ({ dimension, key, stance }: Liking) => {
    if (stance === 'MORE') return 'more'
    return dimension === 'topic' && snapshot.facts.hobbies.includes(key) ? 'hobby' : undefined
  }
  return (Object.entries(ALIKE) as [Dimension, number][]).flatMap(([dimension, telling]) =>
    taste.liked(dimension).flatMap((liking, place): Shared[] => {
      const told = wasTold(liking)
      if (!told && (place >= TASTES || liking.evidence < EVIDENCE)) return []
      return [{ liking, told, weight: telling * liking.share * liking.confidence }]
    }),
  )
}

/**
 * What shoppers with a similar profile bought (S10): each taste of this shopper brings what those who share it bought
 * beyond it (the nightly cohorts), weighed by how strong the taste is here; what several tastes lead to adds up.
 * The reason names the taste a product owes most to.
 */
export const shoppersLikeYou: Source = context => {
  const { catalogue } = context
  const found = new Map<string, { score: number; best: number; because: Shared }>()
  for (const shared of sharedOf(context))
    for (const [id, score] of catalogue.cohorts.get(`${shared.liking.dimension} ${shared.liking.key}`) ??
      []) {
      const part = score * shared.weight
      const before = found.get(id)
      if (!before) found.set(id, { score: part, best: part, because: shared })
      else {
        before.score += part
        if (part > before.best) Object.assign(before, { best: part, because: shared })
      }
    }
  return [...found]
    .flatMap(([id, { score, because }]): Slot[] => {
      const product = catalogue.byId.get(id)
      if (!product || !isPromotable(product, context)) return []
      return [{ product, reason: reasonOf(because, context), score }]
    })
    .sort((a, b) => b.score - a.score)
}

function reasonOf({ liking: { dimension, key }, told }: Shared, { catalogue }: Context): Reason {
  return { kind: 'shoppers-like-you', label: labelOf(dimension, key, catalogue), ...(told && { told }) }
}
