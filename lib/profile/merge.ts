import 'server-only'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/transaction'

/** $1 the visitor's profile, $2 the shopper's; each run once more changes nothing. */
const STEPS = [
  `INSERT INTO "Affinity" AS a ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
   SELECT $2::uuid, "dimension", "key", "mass", "evidence", "updatedAt" FROM "Affinity"
   WHERE "profileId" = $1::uuid ORDER BY 1, 2, 3
   ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
     "mass" = a."mass" + excluded."mass",
     "evidence" = a."evidence" + excluded."evidence",
     "updatedAt" = greatest(a."updatedAt", excluded."updatedAt")`,
  `DELETE FROM "Affinity" WHERE "profileId" = $1::uuid AND $2::uuid IS NOT NULL`,
  `UPDATE "Event" SET "profileId" = $2::uuid WHERE "profileId" = $1::uuid`,
  `INSERT INTO "Dismissal" ("id", "profileId", "productId", "at")
   SELECT gen_random_uuid(), $2::uuid, "productId", "at" FROM "Dismissal" WHERE "profileId" = $1::uuid
   ON CONFLICT ("profileId", "productId") DO NOTHING`,
  `DELETE FROM "Dismissal" WHERE "profileId" = $1::uuid AND $2::uuid IS NOT NULL`,
  `UPDATE "Visitor" SET "profileId" = $2::uuid WHERE "profileId" = $1::uuid`,
  `UPDATE "Profile" SET "mergedInto" = $2::uuid WHERE "id" = $1::uuid`,
  // Who agreed in this browser before signing in has agreed; a refusal made with the account stays.
  `UPDATE "Profile" SET "consent" = 'GRANTED', "consentAt" = now()
   WHERE "id" = $2::uuid AND "consent" = 'UNASKED' AND $1::uuid IS NOT NULL`,
]

/**
 * Makes what a visitor did part of a shopper's profile, in one transaction: taste, events, dismissals; the
 * visitor points to the shopper's profile from then on. Again, or for an unknown visitor, it changes nothing;
 * a visitor who belongs to another account on the same device starts anew with this one.
 */
export async function mergeVisitor(visitorId: string, intoProfileId: string): Promise<void> {
  await inTransaction(pool, client => merge(client, visitorId, intoProfileId))
}

async function merge(client: PoolClient, visitorId: string, intoProfileId: string) {
  // Recording holds the visitor until its events are in: what is seen here is everything there is.
  const { rows } = await client.query<{ profileId: string; taken: boolean }>(
    `SELECT v."profileId", EXISTS (SELECT FROM "Shopper" s WHERE s."profileId" = v."profileId") AS taken
     FROM "Visitor" v WHERE v."id" = $1 FOR UPDATE OF v`,
    [visitorId],
  )
  const from = rows[0]
  if (!from) {
    await client.query(
      'INSERT INTO "Visitor" ("id", "profileId") VALUES ($1, $2) ON CONFLICT ("id") DO NOTHING',
      [visitorId, intoProfileId],
    )
  } else if (from.taken) {
    await client.query('UPDATE "Visitor" SET "profileId" = $2 WHERE "id" = $1', [visitorId, intoProfileId])
  } else {
    for (const step of STEPS) await client.query(step, [from.profileId, intoProfileId])
  }
}
