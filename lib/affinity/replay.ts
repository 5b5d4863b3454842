import 'server-only'
import type { ClientBase } from 'pg'
import { pool } from '@/lib/db'
import { impressionSums, tasteSums } from '@/lib/events/sums'
import { inTransaction } from '@/lib/transaction'

export type Querying = Pick<ClientBase, 'query'>

/** The events of the profiles in $1 (of all when null) that still have a profile. */
const EVENTS = `(SELECT e.* FROM "Event" e JOIN "Profile" p ON p."id" = e."profileId"
  WHERE $1::uuid[] IS NULL OR e."profileId" = ANY($1))`

const STEPS = [
  `DELETE FROM "Affinity" WHERE $1::uuid[] IS NULL OR "profileId" = ANY($1)`,
  `DELETE FROM "Impression" WHERE $1::uuid[] IS NULL OR "profileId" = ANY($1)`,
  `INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
   ${tasteSums({ events: EVENTS })}`,
  `INSERT INTO "Impression" ("profileId", "productId", "shown", "chosen")
   SELECT s.* FROM (${impressionSums({ events: EVENTS })}) s JOIN "Product" p ON p."id" = s."productId"`,
]

/** Lets no event be recorded until the transaction ends; ask for it before anything else is locked. */
export async function holdRecording(client: Querying): Promise<void> {
  await client.query('LOCK TABLE "Affinity", "Impression" IN SHARE ROW EXCLUSIVE MODE')
}

/**
 * Computes affinities and impressions anew from the log, for some profiles or (null) for everybody, in one
 * transaction. What live recording added up must come out the same.
 */
export async function replayAffinities(profileIds: readonly string[] | null = null): Promise<void> {
  await inTransaction(pool, client => replayProfiles(client, profileIds))
}

/** The same within a transaction of the caller's; holds the profiles until it ends, as recording does. */
export async function replayProfiles(client: Querying, profileIds: readonly string[] | null): Promise<void> {
  if (!profileIds) await holdRecording(client)
  else
    await client.query('SELECT FROM "Profile" WHERE "id" = ANY($1) ORDER BY "id" FOR NO KEY UPDATE', [
      profileIds,
    ])
  for (const step of STEPS) await client.query(step, [profileIds])
}
