import 'server-only'
import { cache } from 'react'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { catalogueAt, currentCatalogue } from '@/lib/catalogue/queries'
import { searchProducts } from '@/lib/catalogue/search'
import { storeTime } from '@/lib/clock'
import { profileSnapshot } from '@/lib/profile/queries'
import type { Subject } from '@/lib/profile/who'
import { type Context, contextOf } from './context'
import type { Shows } from './page-at'
import { blend, inOwnOrder, type Ranked } from './rank'

/**
 * The catalogue for a shelf or a search, and the context in which it may be put in this subject's own order; null of
 * strangers and of those who said no. One statement: the request's snapshot, which tells of the catalogue as well.
 */
export const listingBasis = cache(
  async (subject: Subject): Promise<{ catalogue: Catalogue; context: Context | null }> => {
    if (subject.kind === 'stranger') return { catalogue: await currentCatalogue(), context: null }
    const snapshot = await profileSnapshot(subject)
    const catalogue = await catalogueAt(snapshot.revision.catalogue)
    const known = snapshot.profileId !== null && snapshot.consent !== 'DENIED'
    return { catalogue, context: known ? contextOf(snapshot, catalogue, storeTime()) : null }
  },
)

/** What a listing holds, most liked by everybody or best matching first, and the same in the context's own order. */
export async function listingIn(
  shows: Shows,
  context: Context,
): Promise<{ products: readonly Product[]; own: Ranked[] | null }> {
  const { catalogue } = context
  if ('words' in shows) {
    const { products, fits } = await searchProducts(catalogue, shows.words)
    return { products, own: blend(products, fits, context) }
  }
  const products =
    'group' in shows
      ? (catalogue.byGroup.get(shows.group) ?? [])
      : catalogue.products.filter(product => product.department === shows.department)
  return { products, own: inOwnOrder(products, context) }
}
