import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'
import { diversify } from '../diversify'
import { isPromotable } from '../eligibility'
import { firstOf } from '../pool'
import type { Slot } from '../slot'

const DAY = 86_400_000
/** For so long after a purchase the shop thinks of what goes with it. */
const RECENT = 180 * DAY

/**
 * What goes with one product: first what people say goes with this very one, then the complement groups in
 * their order, in each what is most to the shopper's taste. One of each kind before a second of any, and at
 * most `ofAKind` of one.
 */
export function complementsOf(product: Product, context: Context, count: number, ofAKind = 2): Slot[] {
  const { catalogue, taste } = context
  const scores = new Map<Product, number>()
  const reason = { kind: 'goes-with' as const, product: product.id }
  product.goesWith.forEach((id, rank) => {
    const match = catalogue.byId.get(id)
    if (match) scores.set(match, 3 - rank * 0.1)
  })
  const groups = catalogue.groups.get(product.group)?.complements ?? []
  groups.forEach((slug, rank) => {
    for (const other of firstOf(catalogue.byGroup.get(slug) ?? [], context)) {
      const liking = taste.scoreOf(facetsOf(other)) + 0.2 * other.popularity
      const score = 1 - rank * 0.1 + liking
      scores.set(other, (scores.get(other) ?? 0) + Math.max(0, score) * 0.5)
    }
  })
  const slots = [...scores]
    .filter(([other]) => other.id !== product.id && isPromotable(other, context))
    .map(([other, score]): Slot => ({ product: other, reason, score }))
    .sort((a, b) => b.score - a.score)
  const picked = diversify(slots, { count, perGroup: 1, lambda: 1 })
  for (let round = 1; round < ofAKind && picked.length < count; round++) {
    const rest = slots.filter(slot => !picked.includes(slot))
    picked.push(...diversify(rest, { count: count - picked.length, perGroup: 1 }))
  }
  return picked
}

/** What goes with the durables bought of late, the newest purchase first; each product once. */
export function goesWith(context: Context, count: number): Slot[] {
  const anchors = context.purchases.filter(
    p => p.product.afterPurchase === 'COMPLEMENT' && context.now - p.at < RECENT,
  )
  const slots = new Map<string, Slot>()
  // The dearest of an order is what the others were bought for.
  const inOrder = anchors.toSorted((a, b) => b.at - a.at || b.product.priceCents - a.product.priceCents)
  for (const { product } of new Set(inOrder)) {
    if (slots.size >= count) break
    for (const slot of complementsOf(product, context, count))
      if (!slots.has(slot.product.id) && slots.size < count) slots.set(slot.product.id, slot)
  }
  return [...slots.values()]
}
