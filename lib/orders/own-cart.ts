import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { uuid7 } from '@/lib/visits/uuid7'

/** The id of a profile's own cart, made where there is none: one statement, so that two clicks find the same one. */
export async function ownCart(
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  profileId: string,
): Promise<string> {
  const [cart] = await tx.$queryRaw<[{ id: string }]>`
    INSERT INTO "Cart" ("id", "profileId", "updatedAt") VALUES (${uuid7()}::uuid, ${profileId}::uuid, now())
    ON CONFLICT ("profileId") DO UPDATE SET "profileId" = excluded."profileId" RETURNING "id"`
  return cart.id
}
