import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'

/** Of so many groups looked at or bought of last, the rest says little about today. */
const SEEN = 24
/** Groups liked beyond these are hardly liked. */
const LIKED = 6

/**
 * The groups somebody is after or likes, each with the product of it that others are measured against: the one
 * looked at last, else the one bought last; null where there is neither.
 */
export function besideIn({ looks, purchases, taste, catalogue }: Context): Map<string, Product | null> {
  const beside = new Map<string, Product | null>()
  const seen = [...looks, ...purchases].map(({ product }) => product)
  for (const product of seen) {
    if (beside.size >= SEEN) break
    if (!beside.has(product.group)) beside.set(product.group, product)
  }
  const liked = taste.liked('category').slice(0, LIKED)
  for (const { key } of liked) if (catalogue.groups.has(key) && !beside.has(key)) beside.set(key, null)
  return beside
}
