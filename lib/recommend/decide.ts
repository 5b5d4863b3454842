import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Decided } from '@/lib/offers/decide'
import { drawnIn } from '@/lib/profile/portrait'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Comparison, comparisonIn } from './comparison'
import { type Context, contextOf } from './context'
import { diversify } from './diversify'
import { sink } from './fatigue'
import { type Greeting, greet } from './greeting'
import { decideHero, type Hero } from './hero'
import { homeShelves } from './shelves'
import type { Shelf, Slot } from './slot'
import { betterThan } from './sources/better-model'
import { boughtWith } from './sources/bought-with'
import { cheaperThan } from './sources/for-less'
import { complementsOf } from './sources/goes-with'
import { nextInSeries } from './sources/next-in-series'
import { alike } from './sources/similar'

export type Home = { greeting: Greeting; hero: Hero; comparison: Comparison | null; shelves: Shelf[] }

/** Cards on the whole home page; each costs a quarter of a millisecond of rendering. */
const HOME_CARDS = 20
const SHELF = 4

/** The home page of this shopper at `now` (epoch ms); no product stands on it twice. */
export function decideHome(
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  offers: Decided,
  now: number,
): Home {
  const context = contextOf(snapshot, catalogue, now)
  const hero = decideHero(context, offers)
  const seen = new Set(hero.products.map(slot => slot.product.id))
  const comparison = comparisonIn(context)
  for (const slot of comparison?.slots ?? []) seen.add(slot.product.id)
  const shelves = homeShelves(context, seen, HOME_CARDS - (comparison?.slots.length ?? 0))
  const [first] = hero.products
  const leads = first?.reason.kind ?? (comparison ? 'comparing' : (shelves[0]?.kind ?? 'popular'))
  return { greeting: greet(snapshot, leads, now), hero, comparison, shelves }
}

/** Everything that could stand on a product's page, best first: what comes next or goes with it, what is like it. */
export function candidatesBeside(product: Product, context: Context): { goesWith: Slot[]; like: Slot[] } {
  const next = nextInSeries(context).filter(
    s => s.product.series === product.series && s.product.id !== product.id,
  )
  const withIt = [...complementsOf(product, context, SHELF), ...boughtWith(product, context)]
  const like = alike(looks([{ product, weight: 1, at: context.now }], context.looks), context)
  return { goesWith: [...next, ...sink(withIt, context)], like: sink(like, context) }
}

/** Cross-sell on a product's page: what comes next or goes with it, then what is like it. */
export function decideProduct(
  product: Product,
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
): Shelf[] {
  const context = contextOf(snapshot, catalogue, now)
  const seen = new Set([product.id])
  const found = candidatesBeside(product, context)
  const owned = context.owned.has(product.id)
  const other = otherThan(product, context)
  if (other) seen.add(other.product.id)
  const goesWith: Shelf = {
    kind: 'goes-with',
    title: 'Goes with it',
    reason: owned ? { kind: 'goes-with', product: product.id } : { kind: 'popular' },
    slots: take(found.goesWith, seen, SHELF).map(slot => (owned ? slot : impersonal(slot))),
  }
  const similar: Shelf = {
    kind: 'similar',
    title: 'Similar',
    reason: { kind: 'popular' },
    slots: [...(other ? [other] : []), ...take(found.like, seen, SHELF - (other ? 1 : 0)).map(impersonal)],
  }
  // Beside the very page, a choice for less or the better one stands before all else.
  const shelves = other ? [similar, goesWith] : [goesWith, similar]
  return shelves.filter(shelf => shelf.slots.length > 0)
}

/** To whom prices matter, the sound cheaper one; to whom the make matters, the better one; never beside what is owned. */
function otherThan(product: Product, context: Context): Slot | undefined {
  const { kind } = drawnIn(context).priceSense
  if (kind === 'balanced' || context.owned.has(product.id)) return undefined
  return sink((kind === 'saver' ? cheaperThan : betterThan)(product, context), context)[0]
}

/** The page at hand says what it is about; looks before it only sharpen. */
function looks(here: Parameters<typeof alike>[0], before: Parameters<typeof alike>[0]) {
  const id = here[0]?.product.id
  return [
    ...here,
    ...before
      .filter(l => l.product.id !== id)
      .slice(0, 4)
      .map(l => ({ ...l, weight: l.weight * 0.15 })),
  ]
}

/** Beside the very product it goes with, a reason needs no saying; what the shopper did still does. */
function impersonal(slot: Slot): Slot {
  const { kind } = slot.reason
  const plain =
    kind === 'goes-with' || kind === 'looked-at' || kind === 'viewed-with' || kind === 'bought-together'
  return plain ? { ...slot, reason: { kind: 'popular' } } : slot
}

/** The context of a cart with these products in it: what is in it counts as kept. */
export function cartContextOf(
  productIds: readonly string[],
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
): Context {
  const cart = new Set([...productIds, ...snapshot.cart.map(line => line.productId)])
  return { ...contextOf(snapshot, catalogue, now), kept: cart }
}

/** Everything that goes with what is in the cart, each product once, best first. */
export function candidatesForCart(context: Context): Slot[] {
  const inCart = [...context.kept].flatMap(id => context.catalogue.byId.get(id) ?? [])
  // What is about to be bought is quiet already: nobody buying a laptop wants a second one shown.
  const quiet = new Set(inCart.filter(p => p.quietDays > 0).map(p => p.group))
  const slots = inCart
    .flatMap(product => [...complementsOf(product, context, SHELF * 2), ...boughtWith(product, context)])
    .filter(slot => !quiet.has(slot.product.group))
  const best = new Map<string, Slot>()
  for (const slot of slots) {
    const before = best.get(slot.product.id)
    if (!before || slot.score > before.score) best.set(slot.product.id, slot)
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score)
  return sink(ranked, context).map(inTheCart)
}

/** What is in the cart is not bought yet, and nobody says so. */
function inTheCart(slot: Slot): Slot {
  return slot.reason.kind === 'goes-with' ? { ...slot, reason: { ...slot.reason, inCart: true } } : slot
}

/** Cross-sell in the cart: what goes with what is in it, nothing that is in it or owned; null when nothing does. */
export function decideCart(...cart: Parameters<typeof cartContextOf>): Shelf | null {
  const ranked = candidatesForCart(cartContextOf(...cart))
  const picked = diversify(ranked, { count: SHELF, perGroup: 2, lambda: 0.8 })
  const [first] = picked
  if (!first) return null
  return { kind: 'goes-with', title: 'Goes with your cart', reason: first.reason, slots: picked }
}

function take(slots: readonly Slot[], seen: Set<string>, count: number): Slot[] {
  const taken: Slot[] = []
  for (const slot of slots) {
    if (taken.length >= count) break
    if (seen.has(slot.product.id)) continue
    seen.add(slot.product.id)
    taken.push(slot)
  }
  return taken
}
