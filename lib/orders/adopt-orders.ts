import 'server-only'
import type { Session } from '@/lib/auth/claims'
import { db } from '@/lib/db'

/**
 * Gives a shopper the orders they placed as a guest in this browser before signing in: those confirmed to the
 * account's own e-mail address. Orders of others at the same device stay nobody's. Returns how many.
 */
export function adoptOrders(visitorId: string, { shopperId, profileId }: Session): Promise<number> {
  return db.$executeRaw`
    UPDATE "Order" o SET "profileId" = ${profileId}::uuid
    FROM "Visitor" v, "Shopper" s
    WHERE v."id" = ${visitorId}::uuid AND s."id" = ${shopperId}::uuid AND s."email" = o."email"
      AND o."profileId" = v."profileId" AND o."profileId" <> s."profileId"
      AND NOT EXISTS (SELECT FROM "Shopper" t WHERE t."profileId" = v."profileId")`
}
