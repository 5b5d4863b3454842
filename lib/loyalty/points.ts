import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { uuid7 } from '@/lib/visits/uuid7'

type Tx = Pick<Prisma.TransactionClient, '$executeRaw'>

/** An offer used with an order, and the points it gives. */
type Giving = { offerId: string; points: number }

/**
 * Writes an order's points into the ledger, in the order's transaction: one a full euro of goods paid, after discounts
 * and without shipping, and what the offers used with it give. Each counts once, however often this is called; an order of
 * nobody's, or a cancelled one, never.
 */
export async function countOrder(tx: Tx, orderId: string, applied: readonly Giving[] = []): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId")
    SELECT ${uuid7()}::uuid, "profileId", "placedAt", ("subtotalCents" - "discountCents") / 100, 'ORDER', "id" FROM "Order"
    WHERE "id" = ${orderId}::uuid AND "profileId" IS NOT NULL AND "status" <> 'CANCELLED'
      AND "subtotalCents" - "discountCents" >= 100
    ON CONFLICT ("orderId", "why", "offerId") DO NOTHING`
  for (const { offerId, points } of applied) if (points > 0) await grantPoints(tx, orderId, offerId, points)
}

async function grantPoints(tx: Tx, orderId: string, offerId: string, points: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId", "offerId")
    SELECT ${uuid7()}::uuid, "profileId", "placedAt", ${points}, 'OFFER', "id", ${offerId}::uuid FROM "Order"
    WHERE "id" = ${orderId}::uuid AND "profileId" IS NOT NULL AND "status" <> 'CANCELLED'
    ON CONFLICT ("orderId", "why", "offerId") DO NOTHING`
}

/**
 * Takes back all points an order brought, in the transaction that cancels it. The entry counts since the order did, so
 * that the ledger is at any later time as if there had been no order. Twice is once.
 */
export async function takeBackPoints(tx: Tx, orderId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId")
    SELECT ${uuid7()}::uuid, "profileId", "at", -sum("points"), 'CANCELLATION', "orderId" FROM "PointsEntry"
    WHERE "orderId" = ${orderId}::uuid GROUP BY "profileId", "at", "orderId" HAVING sum("points") > 0
    ON CONFLICT ("orderId", "why", "offerId") DO NOTHING`
}
