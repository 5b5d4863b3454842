import 'server-only'
import { cache } from 'react'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { catalogueAt, currentCatalogue } from '@/lib/catalogue/queries'
import { searchProducts } from '@/lib/catalogue/search'
import { storeTime } from '@/lib/clock'
import { mayHave } from '@/lib/loyalty/early-access'
import { openLaunches } from '@/lib/loyalty/open-launches'
import { offersAt } from '@/lib/offers/queries'
import type { Placements } from '@/lib/placements/config'
import { arrangedProducts, arrangeListing } from '@/lib/placements/listing'
import { currentPlacements, placementsAt } from '@/lib/placements/queries'
import { profileSnapshot } from '@/lib/profile/queries'
import type { Subject } from '@/lib/profile/who'
import { type Context, contextOf } from './context'
import type { Shows } from './page-at'
import { blend, inOwnOrder, type Ranked } from './rank'

/** `context` is that of the subject's own order; null of strangers and of those who said no. */
type Basis = {
  catalogue: Catalogue
  placements: Placements
  /** Launches open to the subject early, by id. */
  early: readonly string[]
  context: Context | null
}

/**
 * What a shelf or a search is made from. Of somebody known one statement: the request's snapshot, which tells of the
 * catalogue and the placements as well.
 */
export const listingBasis = cache(async (subject: Subject): Promise<Basis> => {
  if (subject.kind === 'stranger') {
    const [catalogue, placements] = await Promise.all([currentCatalogue(), currentPlacements()])
    return { catalogue, placements, early: [], context: null }
  }
  const snapshot = await profileSnapshot(subject)
  const [catalogue, placements, offers] = await Promise.all([
    catalogueAt(snapshot.revision.catalogue),
    placementsAt(snapshot.revision.placements),
    offersAt(snapshot.revision.offers),
  ])
  const known = snapshot.profileId !== null && snapshot.consent !== 'DENIED'
  const now = storeTime()
  const early = openLaunches({ snapshot, offers, shop: catalogue }, now)
  const context = known ? contextOf(snapshot, catalogue, now, placements, early) : null
  return { catalogue, placements, early, context }
})

export type Listed = {
  /** Most liked by everybody first, or best matching, as merchandisers arranged it. */
  products: readonly Product[]
  /** The same in the subject's own order, where there is one. */
  own: readonly Ranked[] | null
  /** Whether a search found nothing that has all of the words. */
  partial: boolean
}

/** What a listing holds at `now` (epoch ms): what is out, and launches that are open to the subject already. */
export async function listingIn(
  shows: Shows,
  { catalogue, placements, early, context }: Basis,
  now = storeTime(),
): Promise<Listed> {
  const found = 'words' in shows ? await searchProducts(catalogue, shows.words) : null
  const products = (found?.products ?? shelfOf(shows, catalogue)).filter(product =>
    mayHave(product, early, now),
  )
  const own = context && (found ? blend(products, found.fits, context) : inOwnOrder(products, context))
  const config = placements[found ? 'SEARCH' : 'CATEGORY']
  const at = { now, group: 'group' in shows ? shows.group : null }
  return {
    products: arrangedProducts(products, config, at),
    own: own && arrangeListing(own, config, at),
    partial: found?.partial ?? false,
  }
}

function shelfOf(shows: Shows, { byGroup, products }: Catalogue): readonly Product[] {
  if ('group' in shows) return byGroup.get(shows.group) ?? []
  return 'department' in shows ? products.filter(({ department }) => department === shows.department) : []
}
