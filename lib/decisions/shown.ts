import 'server-only'
import { offersFor } from '@/lib/offers/placed'
import { offersAt } from '@/lib/offers/queries'
import type { OrderView } from '@/lib/orders/order-queries'
import { currentCart } from '@/lib/orders/queries'
import type { Subject } from '@/lib/profile/who'
import { type Context, contextAt, contextOf } from '@/lib/recommend/context'
import { cartContextOf } from '@/lib/recommend/decide'
import type { HomePage } from '@/lib/recommend/home-page'
import { contextAfter } from '@/lib/recommend/next'
import { basisOf, orderedIn } from '@/lib/recommend/queries'
import type { Ranked } from '@/lib/recommend/rank'
import type { Shelf } from '@/lib/recommend/slot'
import { traceHome } from '@/lib/recommend/trace-home'
import { traceCart, traceListing, traceNext, traceProduct } from '@/lib/recommend/trace-shelves'
import type { DecisionContent } from './content'
import { contentOf } from './content-of'
import { logDecision } from './log'
import { NO_OFFERS, offersThere } from './offers-there'
import { rulesThen } from './rules-then'

/** The home page, as it is being shown. A page that is kept and shown again is looked behind once. */
export async function logHome(home: HomePage): Promise<void> {
  const { snapshot, catalogue, placements, offers, arms, situation, early, now } = home
  const all = await offersAt(snapshot.revision.offers)
  await logDecision({ kind: 'home', path: '/' }, snapshot, () => {
    const known = seen.get(home)
    if (known) return known
    const context = {
      ...contextAt(contextOf(snapshot, catalogue, now, placements, early), 'HOME'),
      situation,
    }
    const trace = traceHome(home, offers, context, arms)
    const there = offersThere(['HOME_HERO', 'HOME_BANNER'], all, { snapshot, now, goods: catalogue })
    const rules = rulesThen(['HOME'], placements, catalogue)
    const content = contentOf({ trace, offers: there, situation, rules, revision: snapshot.revision })
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
  const all = await offersAt(snapshot.revision.offers)
  await logDecision({ kind: 'product', path: `/products/${slug}` }, snapshot, () => {
    const context = contextOf(snapshot, catalogue, now, placements, early)
    const trace = traceProduct(product, shelves, offers, context)
    const there = offersThere(['PRODUCT'], all, { snapshot, now, goods: catalogue }, product)
    const rules = rulesThen(['PRODUCT_GOES_WITH', 'PRODUCT_SIMILAR'], placements, catalogue)
    return contentOf({ trace, of: product.name, offers: there, rules, revision: snapshot.revision })
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
  const all = await offersAt(snapshot.revision.offers)
  // What is in use already is not put before them once more.
  const used = cart?.priced.appliedOffers.some(({ offerId }) => offerId === offers.CART?.offer.id)
  await logDecision({ kind: 'cart', path: '/cart' }, snapshot, () => {
    const context = cartContextOf(productIds, snapshot, catalogue, now, placements, early)
    const trace = traceCart(shelf, used ? {} : offers, context)
    const there = offersThere(['CART'], all, { snapshot, now, goods: catalogue })
    const rules = rulesThen(['CART'], placements, catalogue)
    return contentOf({ trace, offers: there, rules, revision: snapshot.revision })
  })
}

/** What stands below an order. */
export async function logNext(order: OrderView, shelf: Shelf, subject: Subject, now: number) {
  const { catalogue, snapshot, placements, early } = await basisOf(subject)
  await logDecision({ kind: 'order', path: `/orders/${order.number}` }, snapshot, () => {
    const ordered = orderedIn(order)
    const context = contextAfter(ordered, snapshot, catalogue, now, placements, early)
    const trace = traceNext(shelf, ordered, context)
    const rules = rulesThen(['ORDER'], placements, catalogue)
    return contentOf({ trace, offers: NO_OFFERS, rules, revision: snapshot.revision })
  })
}

/** A department or a search in somebody's own order; `title` is what it is of. */
export async function logListing(path: string, title: string, own: readonly Ranked[], context: Context) {
  const { snapshot, placements, catalogue } = context
  await logDecision({ kind: 'listing', path }, snapshot, () => {
    const trace = traceListing(title, own, context)
    const place = path.startsWith('/search') ? 'SEARCH' : 'CATEGORY'
    const rules = rulesThen([place], placements, catalogue)
    return contentOf({ trace, of: title, offers: NO_OFFERS, rules, revision: snapshot.revision })
  })
}
