import 'server-only'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { settleDecisions } from '@/lib/decisions/log'
import { settleEvents } from '@/lib/events/record'
import { inTransaction } from '@/lib/transaction'
import { HELD, type Held } from './registry'
import { holdKnown, type Known, Moved } from './subject'

/** Of each model: how many rows were deleted, unlinked or kept with what they belong to. */
export type Counts = Record<string, { deleted?: number; unlinked?: number; kept?: number }>

const ATTEMPTS = 4

function isAgain(error: unknown): boolean {
  return error instanceof Moved || ['40001', '40P01'].includes(String((error as { code?: unknown }).code))
}

/** Does `work` with all that is known of a profile held; null where the profile is gone. */
async function withKnown<T>(
  profileId: string,
  work: (client: PoolClient, known: Known) => Promise<T>,
): Promise<T | null> {
  await Promise.all([settleEvents(), settleDecisions()])
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(pool, async client => {
        const known = await holdKnown(client, profileId)
        if (!known) return null
        const result = await work(client, known)
        await bury(client, known.visitors)
        await client.query(`SELECT pg_notify('profile', id) FROM unnest($1::text[]) AS id`, [known.profiles])
        return result
      })
    } catch (error) {
      if (attempt === ATTEMPTS || !isAgain(error)) throw error
    }
  }
}

/** What still arrives from these visitors, or comes back with an old cookie, brings nothing with it. */
async function bury(client: Pick<PoolClient, 'query'>, visitors: readonly string[]): Promise<void> {
  await client.query(
    'INSERT INTO "Tombstone" ("id") SELECT unnest($1::uuid[]) ON CONFLICT ("id") DO NOTHING',
    [visitors],
  )
}

async function takeBack(client: PoolClient, known: Known, table: string, { erase, by, where }: Held) {
  const ids = [known[by]]
  const count = (text: string) => client.query(text, ids).then(({ rowCount }) => rowCount ?? 0)
  if (erase === 'delete') return { deleted: await count(`DELETE FROM "${table}" t WHERE ${where}`) }
  if (erase === 'keep') return { kept: await count(`SELECT FROM "${table}" t WHERE ${where}`) }
  return { unlinked: await count(`UPDATE "${table}" t SET "${erase.unlink}" = NULL WHERE ${where}`) }
}

async function takeAll(client: PoolClient, known: Known): Promise<Counts> {
  const counts: Counts = {}
  for (const [table, rule] of HELD) counts[table] = await takeBack(client, known, table, rule)
  return counts
}

/**
 * Erases a person: every row the registry says is theirs, derived ones too, all or nothing. Orders are kept but no
 * longer say whose they were. `visitors` are further ids their browser may carry. Returns the id of a receipt that
 * lists tables and counts and names nobody, or null where there was nobody left to erase.
 */
export function erase(profileId: string, visitors: readonly string[] = []): Promise<string | null> {
  return withKnown(profileId, async (client, known) => {
    await bury(client, visitors)
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO "ErasureReceipt" ("id", "counts") VALUES (gen_random_uuid(), $1) RETURNING "id"',
      [await takeAll(client, known)],
    )
    return rows[0]?.id ?? null
  })
}

/**
 * What withdrawn consent means for an account: everything logged and all that was worked out from it is deleted,
 * the browsers known by it forgotten; the account, what it told and its orders stay. False when it is gone.
 */
export async function withdrawAccount(profileId: string, source: string): Promise<boolean> {
  const done = await withKnown(profileId, async (client, known) => {
    for (const [table, rule] of HELD) if (rule.logged) await takeBack(client, known, table, rule)
    await client.query('DELETE FROM "Profile" WHERE "id" = ANY($1) AND "id" <> $2', [
      known.profiles,
      profileId,
    ])
    await client.query(`UPDATE "Profile" SET "consent" = 'DENIED', "consentAt" = now() WHERE "id" = $1`, [
      profileId,
    ])
    await client.query(
      `INSERT INTO "ConsentAnswer" ("id", "profileId", "at", "granted", "source")
       VALUES (gen_random_uuid(), $1, now(), false, $2)`,
      [profileId, source],
    )
    return true
  })
  return done === true
}

/**
 * What withdrawn consent means for a browser nobody signed in at: it and all of its profile are forgotten, and its
 * cookie brings nothing back. Of a browser that belongs to an account nothing but the cookie ends here.
 */
export async function withdrawVisitor(visitorId: string): Promise<void> {
  const { rows } = await pool.query<{ profileId: string }>(
    'SELECT "profileId" FROM "Visitor" WHERE "id" = $1 AND "mergedAt" IS NULL',
    [visitorId],
  )
  // Signed in meanwhile, it is no longer among what the profile is known by.
  const take = async (client: PoolClient, known: Known) => {
    if (known.visitors.includes(visitorId) && known.shoppers.length === 0) await takeAll(client, known)
  }
  if (rows[0]) await withKnown(rows[0].profileId, take)
  await bury(pool, [visitorId])
}
