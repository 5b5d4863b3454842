import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Placements } from '@/lib/placements/config'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { arrangeAt } from './arrange-at'
import { type Context, contextAt, contextOf } from './context'
import { diversify } from './diversify'
import { FULL } from './drafts'
import { sink } from './fatigue'
import type { Reason, Shelf, Slot } from './slot'
import { boughtWith } from './sources/bought-with'
import { complementsOf } from './sources/goes-with'
import { nextInSeries } from './sources/next-in-series'
import { popular } from './sources/popular'

/** An order as far as what comes after it goes; `placedAt` in epoch ms. */
export type Ordered = { productIds: readonly string[]; placedAt: number }

/**
 * The context after an order, whoever placed it: a guest has no purchases of their own, and of somebody who refused
 * nothing but this very order counts.
 */
export function contextAfter(
  { productIds, placedAt }: Ordered,
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  placements?: Placements,
  early?: readonly string[],
): Context {
  const refused = snapshot.consent === 'DENIED'
  const known = refused ? { ...emptySnapshot(snapshot.revision), cart: snapshot.cart } : snapshot
  const ordered = new Set(productIds)
  const purchases = [
    ...[...ordered].map(productId => ({ productId, at: placedAt, quantity: 1 })),
    ...known.purchases.filter(({ productId }) => !ordered.has(productId)),
  ]
  return contextAt(contextOf({ ...known, purchases }, catalogue, now, placements, early), 'ORDER')
}

/** What follows from an order, best first: the next volumes, what goes with it, what others bought after it. */
export function candidatesAfter({ productIds }: Ordered, context: Context): Slot[] {
  const ordered = productIds
    .flatMap(id => context.catalogue.byId.get(id) ?? [])
    .sort((a, b) => b.priceCents - a.priceCents)
  const series = new Set(ordered.map(product => product.series))
  const volumes = nextInSeries(context).filter(({ product }) => series.has(product.series))
  // The dearest of an order is what the rest was bought for.
  const following = ordered.flatMap(product => [
    ...complementsOf(product, context, FULL * 2),
    ...boughtWith(product, context, 'after'),
    ...boughtWith(product, context),
  ])
  return unique([...volumes, ...sink(following, context)])
}

/**
 * What to show after an order: the next volume first, then what goes with what was ordered, nothing that is owned or
 * in it. Always a full shelf where the shop has one: what everybody likes follows. Null in an empty shop.
 */
export function decideNext(
  ordered: Ordered,
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  placements?: Placements,
  early?: readonly string[],
): Shelf | null {
  const context = contextAfter(ordered, snapshot, catalogue, now, placements, early)
  const candidates = candidatesAfter(ordered, context)
  const lead = candidates.filter(slot => slot.reason.kind === 'next-in-series')
  const others = candidates.filter(slot => slot.reason.kind !== 'next-in-series')
  const own = arrangeAt('ORDER', others, context, { lead })
  const there = new Set(own.map(slot => slot.product.id))
  const rest = popular(context).filter(slot => !there.has(slot.product.id))
  const slots = [
    ...own,
    ...diversify(rest, { count: context.placements.ORDER.cards - own.length, perGroup: 1 }),
  ]
  const [first] = slots
  if (!first) return null
  const shelf: Shelf = {
    kind: kindOf(first.reason),
    title: titleOf(own, context),
    reason: first.reason,
    slots,
  }
  return snapshot.consent === 'DENIED' ? withoutReasons(shelf) : shelf
}

function kindOf({ kind }: Reason): Shelf['kind'] {
  return kind === 'next-in-series' || kind === 'goes-with' ? kind : 'popular'
}

function titleOf(own: readonly Slot[], { catalogue }: Context): string {
  const [first] = own
  if (!first) return 'While you wait'
  if (first.reason.kind === 'next-in-series') return 'Read on'
  const to = new Set(own.map(({ reason }) => ('product' in reason ? reason.product : null)))
  const [only] = to
  const name = to.size === 1 && only ? catalogue.byId.get(only)?.name : undefined
  return name ? `Next, for your ${name}` : 'Next, for what you ordered'
}

/** The same things, with nothing said about the shopper. */
function withoutReasons(shelf: Shelf): Shelf {
  const reason = { kind: 'popular' as const }
  return { ...shelf, reason, slots: shelf.slots.map(slot => ({ ...slot, reason })) }
}

function unique(slots: readonly Slot[]): Slot[] {
  const first = new Map<Product, Slot>()
  for (const slot of slots) if (!first.has(slot.product)) first.set(slot.product, slot)
  return [...first.values()]
}
