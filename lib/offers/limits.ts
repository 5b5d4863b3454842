import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { OfferContent } from './content'
import type { Offer, Share } from './offer'
import { partsOf } from './share'

/** Days back to which daily counts are made anew: further back nothing is used any more. */
const DAYS = 3

/** Waits for orders that are using an offer, and lets none begin until the transaction ends; null when it is gone. */
export async function holdOffer(
  tx: Prisma.TransactionClient,
  slug: string,
): Promise<{ id: string; version: number } | null> {
  const [offer] = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT "id", "version" FROM "Offer" WHERE "slug" = ${slug} FOR UPDATE`
  return offer ?? null
}

/**
 * Makes an offer's budget and counts what its content says, with what the ledger says is spent and used; in the
 * transaction that holds the offer (`holdOffer`) or adds it.
 */
export async function settleLimits(
  tx: Prisma.TransactionClient,
  offerId: string,
  { budget, caps }: Pick<OfferContent, 'budget' | 'caps'>,
): Promise<void> {
  const parts = budget ? partsOf(budget) : []
  await tx.$executeRaw`DELETE FROM "Budget" WHERE "offerId" = ${offerId}::uuid`
  await tx.$executeRaw`DELETE FROM "OfferUse" WHERE "offerId" = ${offerId}::uuid`
  await tx.$executeRaw`
    INSERT INTO "Budget" ("offerId", "share", "limitCents", "spentCents")
    SELECT ${offerId}::uuid, p.share::"Share", p.cents, coalesce((SELECT sum(r."discountCents") FROM "Redemption" r
      WHERE r."offerId" = ${offerId}::uuid AND r."cancelledAt" IS NULL AND p.share IN ('ALL', r."share"::text)), 0)
    FROM unnest(${parts.map(part => part.share)}::text[], ${parts.map(part => part.limitCents)}::int[]) AS p(share, cents)`
  await tx.$executeRaw`
    INSERT INTO "OfferUse" ("offerId", "period", "most", "used")
    SELECT r."offerId", p.period, p.most, count(*) FROM "Redemption" r
    CROSS JOIN LATERAL (VALUES ('ALL', ${caps.perCampaign}::int), (r."day", ${caps.perDay}::int)) AS p(period, most)
    WHERE r."offerId" = ${offerId}::uuid AND r."cancelledAt" IS NULL AND p.most IS NOT NULL
      AND (p.period = 'ALL' OR r."at" > now() - make_interval(days => ${DAYS})) GROUP BY 1, 2, 3`
  if (caps.perShopper !== null) await grantUses(tx, offerId)
}

/** Uses from when nothing counted them for a shopper, as grants of their own, each named after its order. */
async function grantUses(tx: Prisma.TransactionClient, offerId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Grant" ("id", "offerId", "profileId", "period", "grantedAt", "redeemedAt", "orderId")
    SELECT gen_random_uuid(), r."offerId", o."profileId", 'use-' || o."id", r."at", r."at", o."id"
    FROM "Redemption" r JOIN "Order" o ON o."id" = r."orderId"
    WHERE r."offerId" = ${offerId}::uuid AND r."cancelledAt" IS NULL AND o."profileId" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Grant" g WHERE g."offerId" = r."offerId" AND g."orderId" = o."id")
    ON CONFLICT ("offerId", "profileId", "period") DO NOTHING`
}

/** Cents that are left for somebody of this share, by offer; only of published offers with a budget, as of now. */
export async function leftFor(offers: readonly Offer[], share: Share): Promise<Map<string, number>> {
  const ids = offers.filter(offer => offer.budget && offer.state === 'PUBLISHED').map(offer => offer.id)
  if (ids.length === 0) return new Map()
  const rows = await db.budget.findMany({ where: { offerId: { in: ids }, share: { in: ['ALL', share] } } })
  return new Map(rows.map(row => [row.offerId, row.limitCents - row.spentCents]))
}
