import 'server-only'
import type { PoolClient } from 'pg'
import type { Dimension, Stance } from '@/lib/generated/prisma/enums'
import { changeProfile } from '@/lib/profile/change'
import type { Act, Before } from './choice'
import { replayProfiles } from './replay'

type Keyed = { dimension: Dimension; key: string }

/** Writes one choice; without a stance and a reset there is nothing left to say, and the row goes. */
async function put(client: PoolClient, profileId: string, { dimension, key }: Keyed, after: Before) {
  const of = [profileId, dimension, key]
  if (after.stance === null && after.resetAt === null) {
    await client.query(
      'DELETE FROM "TasteChoice" WHERE "profileId" = $1 AND "dimension" = $2::"Dimension" AND "key" = $3',
      of,
    )
    return
  }
  await client.query(
    `INSERT INTO "TasteChoice" ("profileId", "dimension", "key", "stance", "resetAt", "at")
     VALUES ($1, $2::"Dimension", $3, $4::"Stance", to_timestamp($5::float8 / 1000), now())
     ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
       "stance" = excluded."stance", "resetAt" = excluded."resetAt", "at" = excluded."at"`,
    [...of, after.stance, after.resetAt],
  )
}

async function read(client: PoolClient, profileId: string, { dimension, key }: Keyed): Promise<Before> {
  const { rows } = await client.query<{ stance: Stance | null; resetAt: Date | null }>(
    `SELECT "stance", "resetAt" FROM "TasteChoice"
     WHERE "profileId" = $1 AND "dimension" = $2::"Dimension" AND "key" = $3`,
    [profileId, dimension, key],
  )
  return { stance: rows[0]?.stance ?? null, resetAt: rows[0]?.resetAt?.getTime() ?? null }
}

/**
 * What a shopper says about one taste of their profile, in one transaction; a reset also forgets what was
 * learned about it up to now. Answers what was there before, for taking it back.
 */
export function choose(profileId: string, taste: Keyed, act: Act, now = Date.now()): Promise<Before> {
  return changeProfile(profileId, async client => {
    const before = await read(client, profileId, taste)
    if (act === 'RESET') {
      await put(client, profileId, taste, { stance: null, resetAt: now })
      await client.query(
        'DELETE FROM "Affinity" WHERE "profileId" = $1 AND "dimension" = $2::"Dimension" AND "key" = $3',
        [profileId, taste.dimension, taste.key],
      )
    } else {
      await put(client, profileId, taste, { ...before, stance: act === 'PLAIN' ? null : act })
    }
    return before
  })
}

/** Takes a choice back to what was `before`; what a reset forgot is learned again from the log. */
export function takeBack(profileId: string, taste: Keyed, before: Before): Promise<void> {
  return changeProfile(profileId, async client => {
    const now = await read(client, profileId, taste)
    await put(client, profileId, taste, before)
    if (now.resetAt !== before.resetAt) await replayProfiles(client, [profileId])
  })
}

/** Forgets everything that was learned about a profile's taste up to `now` (epoch ms); what was told or bought stays. */
export function resetTaste(profileId: string, now = Date.now()): Promise<void> {
  return changeProfile(profileId, async client => {
    await client.query(
      `INSERT INTO "TasteChoice" ("profileId", "dimension", "key", "resetAt")
       SELECT "profileId", "dimension", "key", to_timestamp($2::float8 / 1000) FROM "Affinity" WHERE "profileId" = $1
       ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
         "stance" = NULL, "resetAt" = excluded."resetAt", "at" = now()`,
      [profileId, now],
    )
    await client.query('DELETE FROM "TasteChoice" WHERE "profileId" = $1 AND "resetAt" IS NULL', [profileId])
    await client.query('DELETE FROM "Affinity" WHERE "profileId" = $1', [profileId])
  })
}
