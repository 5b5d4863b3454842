import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { HomeArms } from '@/lib/experiments/choice'
import type { Place } from '@/lib/generated/prisma/enums'
import { recognise } from '@/lib/loyalty/recognition'
import type { Decided } from '@/lib/offers/decide'
import type { Placements } from '@/lib/placements/config'
import { drawnIn } from '@/lib/profile/portrait'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { arrangeAt } from './arrange-at'
import { type Comparison, comparisonIn } from './comparison'
import { type Context, contextAt, contextOf } from './context'
import { sink } from './fatigue'
import { type Greeting, greet } from './greeting'
import { decideHero, type Hero } from './hero'
import { USUAL } from './home-arms'
import { homeShelves } from './shelves'
import type { Situation } from './situation'
import { cardsIn } from './situation-drafts'
import type { Reason, Shelf, Slot } from './slot'
import { betterThan } from './sources/better-model'
import { boughtWith } from './sources/bought-with'
import { cheaperThan } from './sources/for-less'
import { complementsOf } from './sources/goes-with'
import { nextInSeries } from './sources/next-in-series'
import { alike } from './sources/similar'

export type Home = { greeting: Greeting; hero: Hero; comparison: Comparison | null; shelves: Shelf[] }

/** Of each source so many are looked at, even where fewer cards stand. */
const SHELF = 4

/** What a home page depends on beside the shopper and the shop. */
type Circumstances = {
  /** How merchandisers arranged the placements; as the shop opened where not given. */
  placements?: Placements
  /** Of what is learned. */
  arms?: HomeArms
  /** Of the visit it is for. */
  situation?: Situation | null
  /** Launches open to the shopper early, by id. */
  early?: readonly string[]
}

/** The home page of this shopper at `now` (epoch ms) under these circumstances; no product stands on it twice. */
export function decideHome(
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  offers: Decided,
  now: number,
  { placements, arms = USUAL, situation = null, early = [] }: Circumstances = {},
): Home {
  const whole = contextOf(snapshot, catalogue, now, placements, early)
  const context = { ...contextAt(whole, 'HOME'), situation }
  const hero = decideHero(context, offers)
  const seen = new Set(hero.products.map(slot => slot.product.id))
  const comparison = comparisonIn(context)
  for (const slot of comparison?.slots ?? []) seen.add(slot.product.id)
  const room = cardsIn(context, context.placements.HOME.cards) - (comparison?.slots.length ?? 0)
  const shelves = homeShelves(context, seen, room, arms)
  const [first] = hero.products
  const leads = first?.reason.kind ?? (comparison ? 'comparing' : (shelves[0]?.kind ?? 'popular'))
  return {
    greeting: greet(snapshot, leads, now, recognise(snapshot, catalogue, early, now)),
    hero,
    comparison,
    shelves,
  }
}

type Beside = {
  /** What comes next in its series. */
  next: Slot[]
  goesWith: Slot[]
  like: Slot[]
}

/** Everything that could stand on a product's page, best first: what comes next or goes with it, what is like it. */
export function candidatesBeside(product: Product, context: Context): Beside {
  const withIt = contextAt(context, 'PRODUCT_GOES_WITH')
  const similar = contextAt(context, 'PRODUCT_SIMILAR')
  const next = nextInSeries(withIt).filter(
    s => s.product.series === product.series && s.product.id !== product.id,
  )
  const count = Math.max(SHELF, context.placements.PRODUCT_GOES_WITH.cards)
  const goesWith = [...complementsOf(product, withIt, count), ...boughtWith(product, withIt)]
  const like = alike(looks([{ product, weight: 1, at: context.now }], context.looks), similar)
  return { next, goesWith: sink(goesWith, context), like: sink(like, context) }
}

/** Cross-sell on a product's page: what comes next or goes with it, then what is like it. */
export function decideProduct(
  product: Product,
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  placements?: Placements,
  early?: readonly string[],
): Shelf[] {
  const context = contextOf(snapshot, catalogue, now, placements, early)
  const seen = new Set([product.id])
  const found = candidatesBeside(product, context)
  const owned = context.owned.has(product.id)
  const other = otherThan(product, contextAt(context, 'PRODUCT_SIMILAR'))
  if (other) seen.add(other.product.id)
  const goesWith: Shelf = {
    kind: 'goes-with',
    title: 'Goes with it',
    reason: owned ? { kind: 'goes-with', product: product.id } : { kind: 'popular' },
    slots: beside('PRODUCT_GOES_WITH', found.goesWith, found.next).map(slot =>
      owned ? slot : impersonal(slot),
    ),
  }
  if (other) seen.delete(other.product.id)
  const similar: Shelf = {
    kind: 'similar',
    title: 'Similar',
    reason: { kind: 'popular' },
    slots: beside('PRODUCT_SIMILAR', found.like, other ? [other] : []).map(slot =>
      slot.product === other?.product ? slot : impersonal(slot),
    ),
  }
  // Beside the very page, a choice for less or the better one stands before all else.
  const leads = other && similar.slots.some(slot => slot.product === other.product)
  const shelves = leads ? [similar, goesWith] : [goesWith, similar]
  return shelves.filter(shelf => shelf.slots.length > 0)

  function beside(place: Place, candidates: readonly Slot[], lead: readonly Slot[]): Slot[] {
    const slots = arrangeAt(place, candidates, contextAt(context, place), {
      seen,
      lead,
      group: product.group,
    })
    for (const slot of slots) seen.add(slot.product.id)
    return slots
  }
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
export function impersonal(slot: Slot): Slot {
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
  placements?: Placements,
  early?: readonly string[],
): Context {
  const cart = new Set([...productIds, ...snapshot.cart.map(line => line.productId)])
  const context = contextOf(snapshot, catalogue, now, placements, early)
  return { ...contextAt(context, 'CART'), kept: cart }
}

const inCartOf = ({ kept, catalogue }: Context) => [...kept].flatMap(id => catalogue.byId.get(id) ?? [])

/** What is about to be bought is quiet already: nobody buying a laptop wants a second one shown. */
const quietIn = (cart: readonly Product[]) => new Set(cart.filter(p => p.quietDays > 0).map(p => p.group))

/** Everything that goes with what is in the cart, each product once, best first. */
export function candidatesForCart(context: Context): Slot[] {
  const inCart = inCartOf(context)
  const quiet = quietIn(inCart)
  const slots = inCart
    .flatMap(product => [...complementsOf(product, context, SHELF * 2), ...boughtWith(product, context)])
    .filter(({ product }) => {
      if (!quiet.has(product.group)) return true
      context.refused?.set(product, 'quiet')
      return false
    })
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
  const context = cartContextOf(...cart)
  const inCart = inCartOf(context)
  // An empty cart has nothing beside it, pinned or not.
  if (inCart.length === 0) return null
  const slots = arrangeAt('CART', candidatesForCart(context), context, { quiet: quietIn(inCart) })
  if (slots.length === 0) return null
  const first = slots.find(slot => slot.arranged?.kind !== 'pin')
  const reason: Reason = first?.reason ?? { kind: 'popular' }
  return { kind: 'goes-with', title: 'Goes with your cart', reason, slots }
}
