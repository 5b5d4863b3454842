import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { catalogueAt } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { noteLookedAt } from '@/lib/decisions/looked-at'
import { learnedAt } from '@/lib/experiments/queries'
import { offersAt } from '@/lib/offers/queries'
import { placementsAt } from '@/lib/placements/queries'
import { type Behind, behindOf } from '@/lib/recommend/behind'
import type { Moment, PageBasis } from '@/lib/recommend/home-page'
import { pageAt } from '@/lib/recommend/page-at'
import { situationOf } from '@/lib/recommend/situation'
import { type DecidedPage, PLACES } from './decided'
import { whereIs, withDraft } from './draft'
import { decidedPage } from './read-page'
import type { Wish } from './side'
import { snapshotOf } from './whose'

/** What one side of a preview shows: a decided page and what stands behind it, or why there is none. */
export type Look = Omit<DecidedPage, 'context' | 'trace'> & {
  basis: PageBasis
  /** Whose page it is, for a heading. */
  name: string
  /** Epoch ms. */
  now: number
  /** Null where nothing on it was chosen for anybody. */
  behind: Behind | null
  draft: { title: string; stands: boolean; why: string } | null
}

/**
 * A page of the shop as somebody would see it. Reads, and writes nothing but that a shopper was looked at, by whom.
 * Merchandisers and service only.
 */
export async function look(wish: Wish): Promise<Look | { trouble: string }> {
  const { shopperId } = await deskReader('/merchandise/preview')
  const now = wish.at ?? storeTime()
  const who = await snapshotOf(wish.whom, now)
  if ('trouble' in who) return who
  const { snapshot } = who
  const { revision, profileId } = snapshot
  if (wish.whom.kind === 'shopper') {
    const then = wish.at === null ? '' : ` as of ${new Date(wish.at).toISOString()}`
    await noteLookedAt(shopperId, [wish.whom.profileId], `preview of ${wish.page}${then}`)
  }
  const [catalogue, placements, all, learned] = await Promise.all([
    catalogueAt(revision.catalogue),
    placementsAt(revision.placements),
    offersAt(revision.offers),
    learnedAt(revision.learning ?? 0),
  ])
  const page = pageAt(wish.page, catalogue)
  if (!page) return { trouble: `The shop has no page ${wish.page}.` }
  const offers = withDraft(all, wish.offer, now)
  const offer = offers.find(({ slug }) => slug === wish.offer)
  if (wish.offer !== null && !offer) return { trouble: 'The offer that was to be taken as live is gone.' }
  const basis = { snapshot, catalogue, placements, learned, offers }
  const moment: Moment = {
    now,
    situation: situationOf(snapshot, catalogue, now, { device: wish.device, arrival: null }),
    stableId: wish.whom.kind === 'shopper' ? profileId : null,
  }
  const decided = await decidedPage(page, wish, basis, moment)
  if ('trouble' in decided) return decided
  const { decision, context, trace, standing } = decided
  const empty = decision.kind === 'cart' && decision.cart === null
  const where = {
    shown: decision.offers,
    places: PLACES[decision.kind],
    offers,
    snapshot,
    catalogue,
    now,
    empty,
  }
  const product = decision.kind === 'product' ? decision.page.product : undefined
  return {
    decision,
    standing,
    basis,
    name: who.name,
    now,
    behind: trace && behindOf(wish.page, page, context, trace),
    draft: offer ? { title: offer.title, ...whereIs(offer, { ...where, product }) } : null,
  }
}
