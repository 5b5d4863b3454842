import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { impressionSums, tasteSums } from './sums'

/** The purchases in the log of the order that fits a condition: they happened as it was placed, and name it. */
const purchases = (where: string) => `
  SELECT e.* FROM "Order" o JOIN "Event" e ON e."at" = o."placedAt" AND e."name" = 'purchase'
    AND e."data" ->> 'order' IN (o."number"::text, o."id"::text) WHERE ${where}`

/** A merge or a reset waits until the refund is written, and the refund for them. */
const HOLD = `
SELECT p."id" FROM "Profile" p WHERE p."id" IN (SELECT b."profileId" FROM (${purchases('o."number" = $1')}) b)
ORDER BY p."id" FOR SHARE`

const REFUND = `
WITH bought AS (${purchases('o."id" = $1::uuid')}), fresh AS (
  INSERT INTO "Event" ("at", "id", "profileId", "name", "productId", "data", "mergeId")
  SELECT $2::timestamptz, "id", "profileId", 'refund', "productId",
    "data" || jsonb_build_object('purchasedAt', "at"), "mergeId" FROM bought ORDER BY "id"
  ON CONFLICT ("at", "id") DO NOTHING
  RETURNING "at", "profileId", "name", "productId", "data"
), taste AS (
  INSERT INTO "Affinity" AS a ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
  ${tasteSums({ events: 'fresh' })} ORDER BY 1, 2, 3
  ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
    "mass" = a."mass" + excluded."mass", "evidence" = a."evidence" + excluded."evidence"
), impression AS (
  INSERT INTO "Impression" AS s ("profileId", "productId", "shown", "chosen")
  ${impressionSums({ events: 'fresh' })} ORDER BY 1, 2
  ON CONFLICT ("profileId", "productId") DO UPDATE SET "chosen" = s."chosen" + excluded."chosen"
)
SELECT count(pg_notify('profile', "profileId"::text)) FROM (SELECT DISTINCT "profileId" FROM fresh) p`

/** Holds the profiles that have an order in their log; asked before anything else of it is locked. */
export async function holdPurchases(tx: Prisma.TransactionClient, number: number): Promise<void> {
  await tx.$queryRawUnsafe(HOLD, number)
}

/**
 * Writes a `refund` (GA4) for each purchase the log has of an order, at `at`, and takes what they said back from tastes
 * and impressions; in the transaction that cancels it. What the log never had is not taken back.
 */
export async function recordRefund(tx: Prisma.TransactionClient, orderId: string, at: Date): Promise<void> {
  await tx.$queryRawUnsafe(REFUND, orderId, at)
}
