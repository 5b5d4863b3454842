import { choose } from '@/lib/catalogue/choice'
import type { Query } from '@/lib/catalogue/listing'
import { type OpenHome, openHomeAt, openShelves } from '@/lib/catalogue/open-home'
import type { DepartmentEntry, GroupEntry, ProductPage } from '@/lib/catalogue/pages'
import { windowFor } from '@/lib/catalogue/window'
import { dayOf } from '@/lib/experiments/assign'
import type { Placement } from '@/lib/generated/prisma/enums'
import { openLaunches } from '@/lib/loyalty/open-launches'
import { type OwnStage, ownStageOf } from '@/lib/loyalty/own-stage'
import { type Decided, decideOffers } from '@/lib/offers/decide'
import { inTheirWords } from '@/lib/offers/variants'
import type { CartView } from '@/lib/orders/queries'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { type Context, contextAt, contextOf } from '@/lib/recommend/context'
import { cartContextOf, decideCart, decideProduct } from '@/lib/recommend/decide'
import { decideHomePage, type HomePage, type Moment, type PageBasis } from '@/lib/recommend/home-page'
import type { Listed } from '@/lib/recommend/listing-queries'
import type { Shelf } from '@/lib/recommend/slot'
import type { Trace } from '@/lib/recommend/trace'
import { traceHome } from '@/lib/recommend/trace-home'
import { traceCart, traceListing, traceProduct } from '@/lib/recommend/trace-shelves'
import { type Standing, standingIn } from './differences'

/** A page as somebody would see it, ready to be drawn. */
export type Decision =
  | { kind: 'open-home'; home: OpenHome; offers: Decided }
  | { kind: 'home'; page: HomePage; offers: Decided }
  | { kind: 'product'; page: ProductPage; own: OwnStage | null; shelves: Shelf[]; offers: Decided }
  | { kind: 'cart'; cart: CartView | null; shelf: Shelf | null; offers: Decided }
  | {
      kind: 'listing'
      department: DepartmentEntry
      group: GroupEntry | undefined
      listed: Listed
      query: Query
      offers: Decided
    }

/** A decided page, what it was decided from, and how; `trace` is null where nothing was chosen for anybody. */
export type DecidedPage = { decision: Decision; context: Context; trace: Trace | null; standing: Standing[] }

/** The places a page has for offers. */
export const PLACES: Record<Decision['kind'], readonly Placement[]> = {
  'open-home': ['HOME_BANNER'],
  home: ['HOME_HERO', 'HOME_BANNER'],
  product: ['PRODUCT'],
  cart: ['CART'],
  listing: [],
}

const decidedAs = (decision: Decision, context: Context, trace: Trace): DecidedPage => ({
  decision,
  context,
  trace,
  standing: standingIn(trace.placements),
})

/** The home page of somebody we know nothing about. */
export function openHomeIn({ catalogue, placements, offers: all }: PageBasis, now: number): DecidedPage {
  const nobody = emptySnapshot({ catalogue: 0, offers: 0, placements: 0 })
  const home = openHomeAt(catalogue, placements, now)
  const offers = decideOffers(all, nobody, now, catalogue)
  const { title, shelf } = windowFor(home.season, catalogue.departments)
  const banner = offers.HOME_BANNER?.offer
  const shelves = Object.values(openShelves(home, shelf)).filter(({ cards }) => cards.length > 0)
  return {
    decision: { kind: 'open-home', home, offers },
    context: contextOf(nobody, catalogue, now, placements),
    trace: null,
    standing: [
      { place: 'hero', title, kind: 'season', names: [] },
      ...(banner ? [{ place: 'offer', title: banner.title, kind: banner.slug, names: [] } as const] : []),
      ...shelves.map(({ title, cards }): Standing => {
        return { place: 'shelf', title, kind: 'popular', names: cards.map(card => card.name) }
      }),
    ],
  }
}

/** The home page of somebody known. */
export function homeIn(basis: PageBasis, moment: Moment): DecidedPage {
  const page = decideHomePage(basis, moment)
  const { snapshot, catalogue, placements, offers, arms, situation, early, now } = page
  const context = { ...contextAt(contextOf(snapshot, catalogue, now, placements, early), 'HOME'), situation }
  return decidedAs({ kind: 'home', page, offers }, context, traceHome(page, offers, context, arms))
}

/** The page of a product; `left` is what is left of budgets for them. */
export function productIn(
  page: ProductPage,
  basis: PageBasis,
  moment: Moment,
  left: ReadonlyMap<string, number>,
): DecidedPage {
  const { snapshot, catalogue, placements } = basis
  const { now } = moment
  const product = catalogue.bySlug.get(page.product.slug) ?? page.product
  const pricing = { snapshot, offers: basis.offers, shop: catalogue }
  const early = openLaunches(pricing, now)
  const shelves = decideProduct(product, snapshot, catalogue, now, placements, early)
  const offers = offersIn(basis, moment, product)
  const context = contextOf(snapshot, catalogue, now, placements, early)
  const trace = traceProduct(product, shelves, offers, context)
  const own = ownStageOf(product, choose(product, {})?.variant, { ...pricing, early, left }, now)
  return decidedAs({ kind: 'product', page, own, shelves, offers }, context, trace)
}

/** The cart page; an offer in use is not put before them again. */
export function cartIn(cart: CartView | null, basis: PageBasis, moment: Moment): DecidedPage {
  const { snapshot, catalogue, placements } = basis
  const ids = cart?.lines.map(line => line.productId) ?? []
  const early = openLaunches({ snapshot, offers: basis.offers, shop: catalogue }, moment.now)
  const given = [ids, snapshot, catalogue, moment.now, placements, early] as const
  const context = cartContextOf(...given)
  const shelf = cart && decideCart(...given)
  const { CART, ...others } = offersIn(basis, moment)
  const used = cart?.priced.appliedOffers.some(applied => applied.offerId === CART?.offer.id)
  const offers = cart && CART && !used ? { ...others, CART } : others
  return decidedAs({ kind: 'cart', cart, shelf, offers }, context, traceCart(shelf, offers, context))
}

type Listing = Pick<Extract<Decision, { kind: 'listing' }>, 'department' | 'group' | 'listed' | 'query'>

/** The page of a department or a group, in their own order where they have one. */
export function listedIn(
  listing: Listing,
  { snapshot, catalogue, placements, offers }: PageBasis,
  now: number,
): DecidedPage {
  const { department, group, listed } = listing
  const early = openLaunches({ snapshot, offers, shop: catalogue }, now)
  const context = contextOf(snapshot, catalogue, now, placements, early)
  const ranked = listed.own ?? listed.products.map(product => ({ product, score: 0, taste: 0 }))
  const trace = traceListing(`The order of ${(group ?? department).name}`, ranked, context)
  return {
    ...decidedAs({ kind: 'listing', ...listing, offers: {} }, context, trace),
    trace: listed.own && trace,
  }
}

function offersIn(
  { offers, snapshot, catalogue, learned }: PageBasis,
  { now, stableId }: Moment,
  product?: ProductPage['product'],
): Decided {
  return inTheirWords(decideOffers(offers, snapshot, now, catalogue, product), stableId, dayOf(now), learned)
}
