import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Dwelling, Need } from '@/lib/generated/prisma/enums'
import { mayHave } from '@/lib/loyalty/early-access'
import { isOldEnough } from '@/lib/profile/age'
import type { Context } from './context'

const PROVIDES: Record<Dwelling, readonly Need[]> = {
  FLAT: [],
  FLAT_WITH_BALCONY: ['BALCONY'],
  HOUSE_WITH_GARDEN: ['GARDEN', 'BALCONY'],
}

/** True when the home we were told of has room for it; an unknown home has room for everything. */
export function hasRoomFor(product: Pick<Product, 'group'>, { snapshot, catalogue }: Context): boolean {
  const { dwelling } = snapshot.facts
  const needs = catalogue.groups.get(product.group)?.needs ?? []
  return !dwelling || needs.every(need => PROVIDES[dwelling].includes(need))
}

/** Why a product is not put before somebody unasked. */
export type Hindrance =
  | 'in-cart'
  | 'dismissed'
  | 'owned'
  | 'muted'
  | 'quiet'
  | 'not-next-in-series'
  | 'sold-out'
  | 'not-launched'
  | 'age'
  | 'no-room'
  | 'banned'

function saleHindrance(product: Product, { now, snapshot, isBanned, early }: Context): Hindrance | null {
  if (isBanned?.(product)) return 'banned'
  if (!product.inStock) return 'sold-out'
  if (!mayHave(product, early, now)) return 'not-launched'
  return isOldEnough(product, snapshot.facts, now) ? null : 'age'
}

/** True when it can be sold to this shopper now: in stock, launched for them, old enough, and not banned from here. */
export function isSellable(product: Product, context: Context): boolean {
  return saleHindrance(product, context) === null
}

/**
 * What speaks first against putting a product before this shopper unasked, or null. After a purchase its group is
 * quiet until the replacement cycle ends; what is owned, in the cart or waved away is not offered; of a series only
 * the volume that comes next, of one not begun the first.
 */
export function hindranceOf(product: Product, context: Context): Hindrance | null {
  if (context.kept.has(product.id)) return 'in-cart'
  if (context.dismissed.has(product.id)) return 'dismissed'
  if (context.owned.has(product.id)) return 'owned'
  if (context.snapshot.choices.length > 0 && context.taste.isMuted(facetsOf(product))) return 'muted'
  if ((context.quietUntil.get(product.group) ?? 0) > context.now) return 'quiet'
  if (!isNextVolume(product, context)) return 'not-next-in-series'
  return saleHindrance(product, context) ?? (hasRoomFor(product, context) ? null : 'no-room')
}

/** Whether a product may be put before this shopper unasked; asked by every source, worked out once for a page. */
export function isPromotable(product: Product, context: Context): boolean {
  const known = held.get(context) ?? new Map<Product, boolean>()
  held.set(context, known)
  const before = known.get(product)
  if (before !== undefined) return before
  const hindrance = hindranceOf(product, context)
  if (hindrance) context.refused?.set(product, hindrance)
  const promotable = hindrance === null
  known.set(product, promotable)
  return promotable
}

const held = new WeakMap<Context, Map<Product, boolean>>()

function isNextVolume({ series, volume }: Product, { reading }: Context): boolean {
  if (!series) return true
  return volume === (reading.get(series)?.product.volume ?? 0) + 1
}
