import 'server-only'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Placement } from '@/lib/generated/prisma/enums'
import { isTheirs } from '@/lib/offers/decide'
import { covers } from '@/lib/offers/offer'
import { offersFor } from '@/lib/offers/placed'
import { offersAt } from '@/lib/offers/queries'
import { rankedByPlacement } from '@/lib/offers/ranked'
import { withheld } from '@/lib/offers/withheld'
import type { OrderView } from '@/lib/orders/order-queries'
import { currentCart } from '@/lib/orders/queries'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Subject } from '@/lib/profile/who'
import { type Context, contextAt, contextOf } from '@/lib/recommend/context'
import { cartContextOf } from '@/lib/recommend/decide'
import type { HomePage } from '@/lib/recommend/home-page'
import { contextAfter } from '@/lib/recommend/next'
import { basisOf, orderedIn } from '@/lib/recommend/queries'
import type { Ranked } from '@/lib/recommend/rank'
import type { Shelf } from '@/lib/recommend/slot'
import { traceCart, traceHome, traceListing, traceNext, traceProduct } from '@/lib/recommend/trace'
import { contentOf, type DecisionContent } from './content'
import { logDecision } from './log'

/** The home page, as it is being shown. A page that is kept and shown again is looked behind once. */
export async function logHome(home: HomePage): Promise<void> {
  const { snapshot, catalogue, placements, offers, arms, situation, early, now } = home
  const open = await openIn(['HOME_HERO', 'HOME_BANNER'], snapshot, catalogue, now)
  await logDecision({ kind: 'home', path: '/' }, snapshot, () => {
    const known = seen.get(home)
    if (known) return known
    const context = {
      ...contextAt(contextOf(snapshot, catalogue, now, placements, early), 'HOME'),
      situation,
    }
    const trace = traceHome(home, offers, context, arms)
    const content = contentOf({ trace, ...open(), situation, revision: snapshot.revision })
    seen.set(home, content)
    return content
  })
}
const seen = new WeakMap<HomePage, DecisionContent>()

/** What stands beside a product. */
export async function logProduct(slug: string, shelves: readonly Shelf[], subject: Subject, now: number) {
  const { offers, catalogue, snapshot } = await offersFor(subject, slug)
  const product = catalogue.bySlug.get(slug)
  if (!product) return
  const { placements, early } = await basisOf(subject)
  const open = await openIn(['PRODUCT'], snapshot, catalogue, now, product)
  await logDecision({ kind: 'product', path: `/products/${slug}` }, snapshot, () => {
    const trace = traceProduct(
      product,
      shelves,
      offers,
      contextOf(snapshot, catalogue, now, placements, early),
    )
    return contentOf({ trace, ...open(), revision: snapshot.revision })
  })
}

/** What stands below the cart. */
export async function logCart(
  productIds: readonly string[],
  shelf: Shelf | null,
  subject: Subject,
  now: number,
) {
  const [{ offers, catalogue, snapshot }, cart] = await Promise.all([offersFor(subject), currentCart()])
  const { placements, early } = await basisOf(subject)
  const open = await openIn(['CART'], snapshot, catalogue, now)
  // What is in use already is not put before them once more.
  const used = cart?.priced.appliedOffers.some(({ offerId }) => offerId === offers.CART?.offer.id)
  await logDecision({ kind: 'cart', path: '/cart' }, snapshot, () => {
    const context = cartContextOf(productIds, snapshot, catalogue, now, placements, early)
    const trace = traceCart(shelf, used ? {} : offers, context)
    return contentOf({ trace, ...open(), revision: snapshot.revision })
  })
}

/** What stands below an order. */
export async function logNext(order: OrderView, shelf: Shelf, subject: Subject, now: number) {
  const { catalogue, snapshot, placements, early } = await basisOf(subject)
  await logDecision({ kind: 'order', path: `/orders/${order.number}` }, snapshot, () => {
    const ordered = orderedIn(order)
    const context = contextAfter(ordered, snapshot, catalogue, now, placements, early)
    return contentOf({ trace: traceNext(shelf, ordered, context), open: [], revision: snapshot.revision })
  })
}

/** A department or a search in somebody's own order; `title` is what it is of. */
export async function logListing(path: string, title: string, own: readonly Ranked[], context: Context) {
  const { snapshot } = context
  await logDecision({ kind: 'listing', path }, snapshot, () =>
    contentOf({ trace: traceListing(title, own, context), open: [], revision: snapshot.revision }),
  )
}

/** The offers open to somebody in these places, the most important first, and those withheld: found when asked, not before. */
async function openIn(
  places: readonly Placement[],
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  product?: Parameters<typeof covers>[1],
) {
  const all = await offersAt(snapshot.revision.offers)
  return () => {
    const here = rankedByPlacement(all)
      .flatMap(([place, ranked]) => (places.includes(place) ? ranked : []))
      .filter(offer => offer.placement !== 'PRODUCT' || covers(offer.scope, product))
    return {
      open: here.filter(offer => isTheirs(offer, all, snapshot, now, catalogue)),
      withheld: here.flatMap(offer => withheld(offer, all, snapshot, now, catalogue) ?? []),
    }
  }
}
