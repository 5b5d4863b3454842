import 'server-only'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { impressionSums, tasteSums } from '@/lib/events/sums'
import { inTransaction } from '@/lib/transaction'
import { clearAway, computeAll, computeTouched, type Querying, type Wish, wish } from './anew'
import { findTouched, type Since, swap } from './swap'

export { previewReplay, type ReplayPreview, type TopChange } from './preview'

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
async function holdRecording(client: Querying): Promise<void> {
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

/** The advisory lock of whoever replays: held by a connection, so it is gone when that is. */
export const REPLAY_LOCK = 7_240_003

export type Replayed = {
  /** Profiles that changed while the log was read, and were computed once more. */
  touched: number
  /** How long recording waited, in milliseconds. */
  heldMs: number
}

/**
 * Computes everybody's affinities and impressions anew, with another half-life or other weights if wished, while the
 * shop goes on recording: first from the log as it is, then, holding recording for a moment, of those who changed
 * meanwhile; then everything is swapped in at once. Readers see all of the old or all of the new.
 * @throws Error when another replay is under way
 */
export async function runReplay(wished: Wish = {}): Promise<Replayed> {
  const client = await pool.connect()
  let broken = true
  try {
    await takeTurn(client)
    const since = await begin(client)
    await within(client, 'REPEATABLE READ', async () => {
      await wish(client, wished)
      await computeAll(client)
    })
    const replayed = await within(client, 'READ COMMITTED', async () => {
      await holdRecording(client)
      const from = performance.now()
      await findTouched(client, since)
      const touched = await computeTouched(client)
      await swap(client)
      return { touched, from }
    })
    const heldMs = Math.round(performance.now() - replayed.from)
    await clearAway(client)
    await client.query('SELECT pg_advisory_unlock($1)', [REPLAY_LOCK])
    broken = false
    return { touched: replayed.touched, heldMs }
  } finally {
    // A connection with something left over is not given to anybody else.
    client.release(broken)
  }
}

async function takeTurn(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
    REPLAY_LOCK,
  ])
  if (!rows[0]?.mine) throw new Error('Affinities are being computed anew already.')
}

/** Waits for the writers under way, so that every later event carries a later time. */
function begin(client: PoolClient): Promise<Since> {
  return within(client, 'READ COMMITTED', async () => {
    await client.query('LOCK TABLE "Affinity" IN SHARE MODE')
    const { rows } = await client.query<Since>(
      `SELECT clock_timestamp()::text AS at,
         (pg_snapshot_xmin(pg_current_snapshot())::text::numeric % 4294967296)::text AS xid`,
    )
    if (!rows[0]) throw new Error('The database does not tell the time.')
    return rows[0]
  })
}

async function within<T>(client: PoolClient, isolation: string, work: () => Promise<T>): Promise<T> {
  await client.query(`BEGIN ISOLATION LEVEL ${isolation}`)
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
