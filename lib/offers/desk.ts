import 'server-only'
import { audienceInWords } from '@/lib/audiences/describe'
import { deskReader } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import type { DeskVersion } from '@/lib/desk/versions'
import { freeItemOf } from './free-item'
import { fromRow, WITH_REST } from './from-row'
import type { Offer } from './offer'
import { currentOffers } from './queries'
import { namesIn } from './shop-words'
import { benefitOf } from './words'

export type DeskOffer = {
  offer: Offer
  audience: string
  benefit: string
  /** How often it was used. */
  used: number
}

/** Every offer as the desk lists it, the most important first. Merchandisers and service. */
export async function deskOffers(): Promise<DeskOffer[]> {
  await deskReader()
  const [rows, granted, redeemed, catalogue] = await Promise.all([
    db.offer.findMany({ include: WITH_REST, orderBy: [{ priority: 'desc' }, { slug: 'asc' }] }),
    db.grant.groupBy({ by: ['offerId'], where: { redeemedAt: { not: null } }, _count: true }),
    db.redemption.groupBy({ by: ['offerId'], where: { cancelledAt: null }, _count: true }),
    currentCatalogue(),
  ])
  const names = namesIn(catalogue)
  return rows.map(fromRow).map(offer => ({
    offer,
    audience: audienceInWords(offer.audience, names),
    benefit: benefitOf(offer, freeItemOf(offer, catalogue)?.product.name),
    // Orders from before the ledger are known by their grants alone.
    used: Math.max(...[granted, redeemed].map(of => of.find(u => u.offerId === offer.id)?._count ?? 0)),
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
      ...WITH_REST,
      versions: VERSION_ROWS,
      _count: {
        select: { grants: { where: { redeemedAt: { not: null } } }, redemptions: true },
      },
    },
  })
  if (!row) return null
  return {
    offer: fromRow(row),
    used: Math.max(row._count.grants, row._count.redemptions),
    versions: row.versions.map(versionOf),
  }
}
