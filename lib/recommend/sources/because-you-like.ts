import { labelOf } from '@/lib/affinity/label'
import type { Liking } from '@/lib/affinity/taste'
import { directoryOf } from '@/lib/catalogue/directory'
import type { Dimension } from '@/lib/generated/prisma/enums'
import type { Context } from '../context'
import { choiceWith } from '../pool'
import type { Reason, Slot } from '../slot'

/** One thing the shopper likes and what the shop has of it, best first. */
export type LikedShelf = { liking: Liking; reason: Reason; slots: Slot[] }

/** Dimensions a shelf can be named after, and how telling a name each gives. */
const NAMEABLE: Partial<Record<Dimension, number>> = { category: 1, topic: 0.9, brand: 0.8, style: 0.45 }
/** A taste is named after at least so many events, unless the shopper told it. */
const ENOUGH = 2

/** What can be named of this taste, against how common it is in the shop; the strongest first. */
function likingsOf({ taste, catalogue, snapshot }: Context) {
  const { byFacet } = directoryOf(catalogue)
  return (Object.entries(NAMEABLE) as [Dimension, number][])
    .flatMap(([dimension, telling]) =>
      taste
        .liked(dimension)
        .slice(0, 4)
        .map(liking => ({ liking, telling })),
    )
    .flatMap(({ liking, telling }) => {
      const { dimension, key } = liking
      const told = dimension === 'topic' && snapshot.facts.hobbies.includes(key)
      const having = byFacet.get(`${dimension} ${key}`)
      const asked = liking.stance === 'MORE'
      if (!having || (liking.evidence < ENOUGH && !told && !asked)) return []
      const common = having.length / catalogue.products.length
      // A share says more the rarer the thing is: minimal laptops are everywhere, hiking is not.
      const lift = Math.min(4, liking.share / Math.max(common, 0.01))
      const strength = telling * liking.confidence * liking.share * Math.sqrt(lift)
      return [{ liking, told, strength }]
    })
    .sort((a, b) => b.strength - a.strength)
}

/** What a liking was made from: what the shopper asked for more of need not have been looked at. */
export function reasonOf({ dimension, stance }: Liking, label: string): Reason {
  return stance === 'MORE' ? { kind: 'told-us', fact: 'more', label } : { kind: 'likes', dimension, label }
}

/** Shelves for what stands out in this taste, the strongest first; each is filled when it is come to. */
export function* becauseYouLike(context: Context): Generator<LikedShelf> {
  for (const { liking, told } of likingsOf(context)) {
    const label = labelOf(liking.dimension, liking.key, context.catalogue)
    const reason: Reason = told ? { kind: 'told-us', fact: 'hobby', label } : reasonOf(liking, label)
    const slots = choiceWith(`${liking.dimension} ${liking.key}`, context).map(r => ({ ...r, reason }))
    if (slots.length >= 2) yield { liking, reason, slots }
  }
}
