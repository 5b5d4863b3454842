import 'server-only'
import type { PoolClient } from 'pg'
import type { Consent } from '@/lib/generated/prisma/enums'

/**
 * Holds a visitor and the profiles of both sides until the transaction ends. Recording holds the visitor until its
 * events are in, so what is seen afterwards is everything there is. Everywhere visitors come before profiles,
 * each in the order of their ids, so that two never wait for each other in a circle.
 */
export async function lockForMerge(client: PoolClient, visitorId: string, intoProfileId: string) {
  const { rows: visitors } = await client.query<{ profileId: string; taken: boolean }>(
    `SELECT v."profileId", EXISTS (SELECT FROM "Shopper" s WHERE s."profileId" = v."profileId") AS taken
     FROM "Visitor" v WHERE v."id" = $1 FOR UPDATE OF v`,
    [visitorId],
  )
  const visitor = visitors[0] ?? null
  const { rows } = await client.query<{ id: string; consent: Consent }>(
    'SELECT "id", "consent" FROM "Profile" WHERE "id" = ANY($1) ORDER BY "id" FOR NO KEY UPDATE',
    [[intoProfileId, visitor?.profileId]],
  )
  return { visitor, into: rows.find(row => row.id === intoProfileId) ?? null }
}
