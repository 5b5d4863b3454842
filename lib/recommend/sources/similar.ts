import type { Product } from '@/lib/catalogue/catalogue'
import type { Context, Look } from '../context'
import { isPromotable } from '../eligibility'
import { neighboursOf } from '../similarity'
import type { Slot } from '../slot'
import { sessionNeighbours } from './session-neighbours'
import type { Source } from './source'

/** Looks older than this say nothing about today. */
const SESSION = 3 * 86_400_000
/** Of so many looks the rest adds nothing. */
const LOOKS = 8
/** What others looked at next to it counts this much beside being alike. */
const VIEWED_TOGETHER = 0.25
/** What sessions like this one went on to, beside being alike, where there are plenty of them. */
const WENT_ON = 0.6

/** `together` is the part of the score that sessions of others gave. */
type Found = { score: number; best: number; because: Product; together: number }

function add(found: Map<Product, Found>, product: Product, score: number, because: Product) {
  const before = found.get(product)
  if (!before) found.set(product, { score, best: score, because, together: 0 })
  else {
    before.score += score
    if (score > before.best) Object.assign(before, { best: score, because })
  }
}

/**
 * Products like these, each reason naming the look it owes most to; what was looked at itself is left out. Of what was
 * `bought`, what sessions went on to says nothing.
 */
export function alike(looks: readonly Look[], context: Context, bought = false): Slot[] {
  const { catalogue } = context
  const found = new Map<Product, Found>()
  for (const { product, weight } of looks) {
    for (const [other, score] of neighboursOf(product, catalogue)) add(found, other, score * weight, product)
    const viewed = catalogue.viewed.get(product.id)
    const top = viewed?.[0]?.[1] ?? 1
    for (const [id, score] of viewed?.slice(0, 8) ?? []) {
      const other = catalogue.byId.get(id)
      if (other) add(found, other, (VIEWED_TOGETHER * weight * score) / top, product)
    }
  }
  const [newest] = looks
  if (newest && !bought)
    for (const [other, score] of sessionNeighbours(looks, context)) {
      const part = WENT_ON * newest.weight * score
      add(found, other, part, newest.product)
      const held = found.get(other)
      if (held) held.together += part
    }
  const seen = new Set(looks.map(l => l.product.id))
  return [...found]
    .filter(([product]) => !seen.has(product.id) && isPromotable(product, context))
    .map(
      ([product, { score, because, together }]): Slot => ({
        product,
        reason: bought
          ? { kind: 'looked-at', product: because.id, bought }
          : { kind: together > score / 2 ? 'viewed-with' : 'looked-at', product: because.id },
        score: score + 0.02 * product.popularity,
      }),
    )
    .sort((a, b) => b.score - a.score)
}

/** Like what was looked at of late: turns with the first look, sharper with each further one. */
export const similar: Source = context => {
  const fresh = context.looks.filter(l => context.now - l.at < SESSION).slice(0, LOOKS)
  // The newest look leads, whatever was looked at longer before.
  return alike(
    fresh.map((look, i) => ({ ...look, weight: look.weight * 0.8 ** i })),
    context,
  )
}
