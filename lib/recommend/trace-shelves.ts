import type { Product } from '@/lib/catalogue/catalogue'
import type { Place } from '@/lib/generated/prisma/enums'
import type { Decided } from '@/lib/offers/decide'
import { weigh } from '@/lib/placements/arrange'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import { candidatesBeside, candidatesForCart } from './decide'
import { NOTHING_LEFT_OUT, withLeftOut } from './left-out'
import { candidatesAfter, type Ordered } from './next'
import { type Ranked, slotsOf } from './rank'
import { collecting } from './refused'
import type { Shelf, Slot } from './slot'
import type { Trace, TracedPlacement } from './trace'
import { learnedIn, placed, RUNNERS_UP, traced, tracedOffers } from './traced'

/** Things of a listing that are looked behind: those on its first page. */
const LISTED = 12

/** How the shelves beside a product came about. */
export function traceProduct(
  product: Product,
  shelves: readonly Shelf[],
  offers: Decided,
  given: Context,
): Trace {
  const context = collecting(given)
  const found = candidatesBeside(product, context)
  const withIt = [...found.next, ...found.goesWith]
  const beside = { beside: product }
  const there = new Set([product.id, ...shelves.flatMap(s => s.slots.map(slot => slot.product.id))])
  return withLeftOut(context, {
    learned: learnedIn(offers, ['PRODUCT']),
    placements: [
      ...shelves.map(shelf =>
        shelf.kind === 'similar'
          ? placed(shelf, weighed('PRODUCT_SIMILAR', found.like, context), there, context, beside)
          : placed(shelf, weighed('PRODUCT_GOES_WITH', withIt, context), there, context, beside),
      ),
      ...tracedOffers(offers, ['PRODUCT'], context),
    ],
    passedOver: [],
  })
}

/** How the shelf below the cart came about; `context` is the cart's own. */
export function traceCart(shelf: Shelf | null, offers: Decided, given: Context): Trace {
  const context = collecting(given)
  const there = new Set(shelf?.slots.map(slot => slot.product.id))
  return withLeftOut(context, {
    learned: learnedIn(offers, ['CART']),
    placements: [
      ...tracedOffers(offers, ['CART'], context),
      ...(shelf ? [placed(shelf, weighed('CART', candidatesForCart(context), context), there, context)] : []),
    ],
    passedOver: [],
  })
}

const weighed = (place: Place, slots: readonly Slot[], { placements }: Context) =>
  weigh(slots, placements[place], slot => weightOf(placements[place], slot.reason.kind))

/** How the shelf after an order came about; `context` is the one after it. */
export function traceNext(shelf: Shelf, ordered: Ordered, given: Context): Trace {
  const context = collecting(given)
  const there = new Set(shelf.slots.map(slot => slot.product.id))
  return withLeftOut(context, {
    learned: [],
    placements: [placed(shelf, weighed('ORDER', candidatesAfter(ordered, context), context), there, context)],
    passedOver: [],
  })
}

/** How the order of a listing came about: its first things, and those that came closest; `title` as it is sorted. */
export function traceListing(title: string, ranked: readonly Ranked[], context: Context): Trace {
  const alike = slotsOf(ranked.slice(0, LISTED + RUNNERS_UP), context).map(slot => ({
    ...traced(slot, context),
    // A place among others is no choice of one thing.
    note: null,
  }))
  const placement: TracedPlacement = {
    place: 'shelf',
    title,
    kind: 'listing',
    weight: 1,
    note: null,
    slots: alike.slice(0, LISTED),
    runnersUp: alike.slice(LISTED),
    further: Math.max(0, ranked.length - alike.length),
  }
  return { learned: [], placements: [placement], passedOver: [], ...NOTHING_LEFT_OUT }
}
