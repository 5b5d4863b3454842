import 'server-only'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { REPLAY } from '@/lib/events/statements'
import { inTransaction } from '@/lib/transaction'

/**
 * Computes affinities anew from the log, for some profiles or (without a list) for everybody, in one
 * transaction. What live recording added up must come out the same.
 */
export async function replayAffinities(profileIds: string[] | null = null): Promise<void> {
  await inTransaction(pool, client => replayProfiles(client, profileIds))
}

/** The same within a transaction of the caller's. */
export async function replayProfiles(client: PoolClient, profileIds: string[] | null): Promise<void> {
  await client.query('DELETE FROM "Affinity" WHERE $1::uuid[] IS NULL OR "profileId" = ANY($1)', [profileIds])
  await client.query(REPLAY, [profileIds])
}
