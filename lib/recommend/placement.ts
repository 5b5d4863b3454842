import type { Product } from '@/lib/catalogue/catalogue'
import type { Fit } from '@/lib/catalogue/search'
import type { Place } from '@/lib/generated/prisma/enums'
import { arrangeListing } from '@/lib/placements/listing'
import type { Context } from './context'
import { candidatesBeside, candidatesForCart, impersonal } from './decide'
import { diversify } from './diversify'
import { isPromotable } from './eligibility'
import { candidatesAfter, type Ordered } from './next'
import { blend, inOwnOrder, type Ranked, slotsOf } from './rank'
import { homeShelves } from './shelves'
import type { Slot } from './slot'
import { popular } from './sources/popular'

/** A place things are recommended in, with what it is about. */
export type Placement =
  | { at: 'home' }
  /** What a message may speak of: what there is a reason for, before what everybody likes. */
  | { at: 'email' }
  | { at: 'product'; product: string; shelf: 'similar' | 'goes-with' }
  /** With these products in it, beside what the subject's own cart holds. */
  | { at: 'cart'; products: readonly string[] }
  | { at: 'order-confirmation'; order: Ordered }
  | { at: 'category'; group: string }
  | { at: 'search'; words: string }

/** What a placement chooses from, read beforehand. */
export type Found = { products: readonly Product[]; fits: ReadonlyMap<string, Fit> }

/** At most so many of one group in a message. */
const OF_A_KIND = 2

/**
 * The `n` slots of a placement, best first, none twice, each with its reason; fewer where the shop has no more. Only
 * what may be put before this subject unasked: nothing muted, owned, sold out or without room. `context` is the
 * placement's own (that of a cart, or after an order); `found` what a search found.
 */
export function slotsIn(placement: Placement, context: Context, n: number, found?: Found): Slot[] {
  const { catalogue } = context
  switch (placement.at) {
    case 'home':
      return first(
        homeShelves(context, new Set(), Number.POSITIVE_INFINITY).flatMap(shelf => shelf.slots),
        n,
      )
    case 'email':
      return forMessage(context, n)
    case 'product': {
      const product = catalogue.bySlug.get(placement.product)
      if (!product) return []
      const { next, goesWith, like } = candidatesBeside(product, context)
      const slots = first(placement.shelf === 'similar' ? like : [...next, ...goesWith], n)
      // Of what they have it is theirs; of what they look at it goes without saying.
      return placement.shelf === 'goes-with' && context.owned.has(product.id) ? slots : slots.map(impersonal)
    }
    case 'cart':
      return first(candidatesForCart(context), n)
    case 'order-confirmation':
      return first(candidatesAfter(placement.order, context), n)
    case 'category': {
      const products = (catalogue.byGroup.get(placement.group) ?? []).filter(p => isPromotable(p, context))
      return ranked(products, inOwnOrder(products, context), 'CATEGORY', context, n, placement.group)
    }
    case 'search': {
      const products = (found?.products ?? []).filter(p => isPromotable(p, context))
      return ranked(products, found ? blend(products, found.fits, context) : null, 'SEARCH', context, n)
    }
  }
}

function ranked(
  products: readonly Product[],
  own: Ranked[] | null,
  place: Place,
  context: Context,
  n: number,
  group: string | null = null,
): Slot[] {
  const order = own ?? products.map(product => ({ product, score: product.popularity, taste: 0 }))
  const arranged = arrangeListing(order, context.placements[place], { now: context.now, group })
  return slotsOf(arranged.slice(0, n), context)
}

function forMessage(context: Context, n: number): Slot[] {
  const all = homeShelves(context, new Set(), Number.POSITIVE_INFINITY).flatMap(shelf => shelf.slots)
  const own = all.filter(({ reason }) => reason.kind !== 'popular' && reason.kind !== 'new')
  const groups = new Map<string, number>()
  const picked = first(own, all.length).filter(({ product }) => {
    const before = groups.get(product.group) ?? 0
    groups.set(product.group, before + 1)
    return before < OF_A_KIND
  })
  const there = new Set(picked.map(slot => slot.product.id))
  const rest = popular(context).filter(slot => !there.has(slot.product.id))
  const lacking = Math.max(0, n - picked.length)
  return [...picked.slice(0, n), ...diversify(rest, { count: lacking, perGroup: 1 })]
}

function first(slots: readonly Slot[], n: number): Slot[] {
  const found = new Map<string, Slot>()
  for (const slot of slots) {
    if (found.size >= n) break
    if (!found.has(slot.product.id)) found.set(slot.product.id, slot)
  }
  return [...found.values()]
}
