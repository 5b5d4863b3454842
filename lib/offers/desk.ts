import 'server-only'
import { audienceInWords } from '@/lib/audiences/describe'
import { deskReader } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import type { DeskVersion } from '@/lib/desk/versions'
import { freeItemOf } from './free-item'
import { fromRow, WITH_AUDIENCE } from './from-row'
import type { Offer } from './offer'
import { currentOffers } from './queries'
import { namesIn } from './shop-words'
import { benefitOf } from './words'

export type DeskOffer = {
  offer: Offer
  audience: string
  benefit: string
  /** How many people have used it. */
  used: number
}

/** Every offer as the desk lists it, the most important first. Merchandisers and service. */
export async function deskOffers(): Promise<DeskOffer[]> {
  await deskReader()
  const [rows, used, catalogue] = await Promise.all([
    db.offer.findMany({ include: WITH_AUDIENCE, orderBy: [{ priority: 'desc' }, { slug: 'asc' }] }),
    db.grant.groupBy({ by: ['offerId'], where: { redeemedAt: { not: null } }, _count: true }),
    currentCatalogue(),
  ])
  const names = namesIn(catalogue)
  return rows.map(fromRow).map(offer => ({
    offer,
    audience: audienceInWords(offer.audience, names),
    benefit: benefitOf(offer, freeItemOf(offer, catalogue)?.product.name),
    used: used.find(u => u.offerId === offer.id)?._count ?? 0,
  }))
}

/** Every offer by itself, for the board of placements. Merchandisers and service. */
export async function deskBoardOffers(): Promise<readonly Offer[]> {
  await deskReader('/merchandise/placements')
  return currentOffers()
}

/** One offer with its history, newest first; null when there is none. Merchandisers and service. */
export async function deskOffer(
  slug: string,
): Promise<{ offer: Offer; used: number; versions: DeskVersion[] } | null> {
  await deskReader(`/merchandise/offers/${slug}`)
  const row = await db.offer.findUnique({
    where: { slug },
    include: {
      ...WITH_AUDIENCE,
      versions: VERSION_ROWS,
      _count: { select: { grants: { where: { redeemedAt: { not: null } } } } },
    },
  })
  if (!row) return null
  return {
    offer: fromRow(row),
    used: row._count.grants,
    versions: row.versions.map(versionOf),
  }
}
