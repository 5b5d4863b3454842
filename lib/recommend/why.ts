import 'server-only'
import { cache } from 'react'
import { env } from '@/lib/env'
import { decideOffers, isForEverybody } from '@/lib/offers/decide'
import { offersFor } from '@/lib/offers/placed'
import { offersAt } from '@/lib/offers/queries'
import { orderByNumber } from '@/lib/orders/order-queries'
import { currentCart } from '@/lib/orders/queries'
import { currentSnapshot } from '@/lib/profile/queries'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Subject } from '@/lib/profile/who'
import { type Behind, behindOf } from './behind'
import { type Context, contextAt, contextOf } from './context'
import { cartContextOf, decideHome, decideProduct } from './decide'
import { NOTHING_LEFT_OUT } from './left-out'
import { listingBasis, listingIn } from './listing-queries'
import { contextAfter } from './next'
import { type Page, pageAt } from './page-at'
import { type Plain, plainOf } from './plain'
import { basisOf, cartCrossSellFor, crossSellFor, homeFor, nextFor, orderedIn } from './queries'
import type { Trace } from './trace'
import { traceHome } from './trace-home'
import { traceCart, traceListing, traceNext, traceProduct } from './trace-shelves'

type Basis = Awaited<ReturnType<typeof basisOf>> & { subject: Subject }
type Traced = { context: Context; trace: Trace; everybody: Trace }

const NOTHING: Trace = { learned: [], placements: [], passedOver: [], ...NOTHING_LEFT_OUT }

/** A page of the shop in plain words: what was chosen for this subject and why; null where the shop has no such page. */
export async function plainPage(
  path: string,
  subject: Subject,
): Promise<{ page: Page; plain: Plain } | null> {
  const why = await whyPage(path, subject)
  return why && { page: why.page, plain: plainOf(why.trace, why.everybody) }
}

/** True for those who may look behind a page: merchandisers, and in the demo everybody, each behind their own. */
export async function mayLookBehind(): Promise<boolean> {
  const { role } = await currentSnapshot()
  return role === 'MERCHANDISER' || env().TANTE_EMMA_DEMO
}

/** Everything behind a page as this subject sees it; `refused` for whoever may not look, null for no page of the shop. */
export async function behindPage(path: string, subject: Subject): Promise<Behind | 'refused' | null> {
  if (!(await mayLookBehind())) return 'refused'
  const why = await whyPage(path, subject)
  return why && behindOf(path, why.page, why.context, why.trace)
}

/** Decides a page once more, from the same data as the page itself, and keeps how it came about. */
const whyPage = cache(async (path: string, subject: Subject): Promise<(Traced & { page: Page }) | null> => {
  const basis = await basisOf(subject)
  const page = pageAt(path, basis.catalogue)
  return page && { page, ...(await traced(page, { ...basis, subject })) }
})

async function traced(page: Page, basis: Basis): Promise<Traced> {
  if (page.kind === 'home') return tracedHome(basis)
  if (page.kind === 'product') return tracedProduct(page.slug, basis)
  if (page.kind === 'cart') return tracedCart(basis)
  if (page.kind === 'listing') return tracedListing(page, basis)
  if (page.kind === 'order') return tracedOrder(page.number, basis)
  const context = contextOf(basis.snapshot, basis.catalogue, basis.now, basis.placements, basis.early)
  return { context, trace: NOTHING, everybody: NOTHING }
}

async function tracedHome({ subject }: Basis): Promise<Traced> {
  const { snapshot, catalogue, placements, offers, arms, situation, early, now, ...home } =
    await homeFor(subject)
  const whole = contextOf(snapshot, catalogue, now, placements, early)
  const context = { ...contextAt(whole, 'HOME'), situation }
  const nobody = emptySnapshot(snapshot.revision)
  const open = decideOffers(await offersForAll(snapshot), nobody, now, catalogue)
  const everybody = decideHome(nobody, catalogue, open, now, { placements })
  return {
    context,
    trace: traceHome(home, offers, context, arms),
    everybody: traceHome(everybody, open, contextAt(contextOf(nobody, catalogue, now, placements), 'HOME')),
  }
}

async function tracedProduct(
  slug: string,
  { snapshot, catalogue, placements, now, early, subject }: Basis,
): Promise<Traced> {
  const context = contextOf(snapshot, catalogue, now, placements, early)
  const product = catalogue.bySlug.get(slug)
  if (!product) return { context, trace: NOTHING, everybody: NOTHING }
  const [{ shelves }, { offers }] = await Promise.all([crossSellFor(slug, subject), offersFor(subject, slug)])
  const nobody = emptySnapshot(snapshot.revision)
  const plain = decideProduct(product, nobody, catalogue, now, placements)
  const open = decideOffers(await offersForAll(snapshot), nobody, now, catalogue, product)
  return {
    context,
    trace: traceProduct(product, shelves, offers, context),
    everybody: traceProduct(product, plain, open, contextOf(nobody, catalogue, now, placements)),
  }
}

/** Of a listing, its order alone: as it stands where no other was asked for, against the one of everybody. */
async function tracedListing(
  { title, shows, sort }: Extract<Page, { kind: 'listing' }>,
  { catalogue, placements, now, subject, snapshot }: Basis,
): Promise<Traced> {
  const listed = await listingBasis(subject)
  const { context } = listed
  const plain = contextOf(emptySnapshot(snapshot.revision), catalogue, now, placements)
  const nothing = { context: context ?? plain, trace: NOTHING, everybody: NOTHING }
  if (!context || (sort !== null && sort !== 'for-you')) return nothing
  const { products, own } = await listingIn(shows, listed)
  if (!own) return nothing
  const heading = `The order of ${'words' in shows ? 'what was found' : title}`
  const everybody = products.map(product => ({ product, score: 0, taste: 0 }))
  return {
    context,
    trace: traceListing(heading, own, context),
    everybody: traceListing(heading, everybody, plain),
  }
}

async function tracedOrder(
  number: string,
  { snapshot, catalogue, placements, now, early, subject }: Basis,
): Promise<Traced> {
  const order = await orderByNumber(number)
  const shelf = order && (await nextFor(order, subject)).shelf
  if (!shelf) {
    const context = contextOf(snapshot, catalogue, now, placements, early)
    return { context, trace: NOTHING, everybody: NOTHING }
  }
  const context = contextAfter(orderedIn(order), snapshot, catalogue, now, placements, early)
  return { context, trace: traceNext(shelf, orderedIn(order), context), everybody: NOTHING }
}

async function tracedCart({ snapshot, catalogue, placements, now, early, subject }: Basis): Promise<Traced> {
  const context = cartContextOf([], snapshot, catalogue, now, placements, early)
  const cart = await currentCart()
  // An empty cart has nothing beside it.
  if (!cart) return { context, trace: NOTHING, everybody: NOTHING }
  const { shelf } = await cartCrossSellFor([], subject)
  const { offers } = await offersFor(subject)
  const used = cart.priced.appliedOffers.some(applied => applied.offerId === offers.CART?.offer.id)
  const trace = traceCart(shelf, used ? {} : offers, context)
  return { context, trace, everybody: NOTHING }
}

/** What a newcomer gets and a regular does not is not for everybody. */
async function offersForAll({ revision }: ProfileSnapshot) {
  return (await offersAt(revision.offers)).filter(isForEverybody)
}
