import { labelOf } from '@/lib/affinity/label'
import { type Catalogue, ELSE_GROUP } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'
import type { Hero } from '../hero'
import { firstOf } from '../pool'
import type { Reason } from '../slot'
import { reasonOf } from '../sources/because-you-like'
import { sceneOf } from './frame'

/** A look is what somebody is after when it weighs so much: one within the last hours. */
const AFTER = 0.7
/** A taste leads when it is backed by this much and makes up so much of what is liked. */
const CONFIDENT = 0.45
const SHARE = 0.2

/** What they are after, or else what they like. */
export function groupHero(context: Context): Hero | null {
  const { catalogue, looks, taste } = context
  const after = new Map<string, { weight: number; product: string }>()
  for (const { product, weight } of looks) {
    const before = after.get(product.group)
    after.set(product.group, {
      weight: weight + (before?.weight ?? 0),
      product: before?.product ?? product.id,
    })
  }
  const sought = [...after]
    .filter(([slug, { weight }]) => weight >= AFTER && slug !== ELSE_GROUP)
    .sort((a, b) => b[1].weight - a[1].weight)
    .map(([slug, { product }]) => ({ slug, reason: { kind: 'looked-at', product } satisfies Reason }))
  const liked = taste
    .liked('category')
    .filter(l => l.confidence >= CONFIDENT && l.share >= SHARE && l.evidence >= 2)
    // What is bought again and again by its nature says less about what somebody likes.
    .sort((a, b) => b.share * ownWill(b.key, catalogue) - a.share * ownWill(a.key, catalogue))
    .map(l => ({
      slug: l.key,
      reason: reasonOf(l, labelOf('category', l.key, catalogue)),
    }))
  for (const { slug, reason } of [...sought, ...liked]) {
    const group = catalogue.groups.get(slug)
    const products = catalogue.byGroup.get(slug) ?? []
    if (!group || firstOf(products, context).length < 2) continue
    return {
      title: `More ${group.name.toLowerCase()}`,
      text: group.blurb,
      href: `/departments/${group.department}/${group.slug}`,
      action: `See all ${group.name.toLowerCase()}`,
      ...sceneOf(group.department, context),
      reason,
      products: [],
    }
  }
  return null
}

function ownWill(group: string, catalogue: Catalogue): number {
  return catalogue.groups.get(group)?.afterPurchase === 'REPLENISH' ? 0.4 : 1
}
