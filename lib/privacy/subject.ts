import 'server-only'
import type { PoolClient } from 'pg'
import type { By } from './registry'

/** All ids one person goes by, as the registry's conditions want them. */
export type Known = Record<By, string[]> & { profileId: string }

type Querying = Pick<PoolClient, 'query'>

const PROFILES = `
SELECT $1::uuid AS id UNION SELECT "fromProfileId" FROM "Merge" WHERE "intoProfileId" = $1 AND "undoneAt" IS NULL`

/**
 * Everything a profile's person is known by: the profiles merged into it, the browsers, the account. Null when the
 * profile is gone.
 */
export async function knownAs(client: Querying, profileId: string): Promise<Known | null> {
  const { rows } = await client.query<{ known: Omit<Known, 'profileId'> }>(
    `WITH profiles AS (${PROFILES}), shoppers AS (
       SELECT "id", "email" FROM "Shopper" WHERE "profileId" = $1
     )
     SELECT jsonb_build_object(
       'profiles', (SELECT jsonb_agg(id) FROM profiles),
       'visitors', (SELECT coalesce(jsonb_agg("id" ORDER BY "id"), '[]') FROM "Visitor"
         WHERE "profileId" IN (SELECT id FROM profiles)),
       'shoppers', (SELECT coalesce(jsonb_agg("id"), '[]') FROM shoppers),
       'throttles', (SELECT coalesce(jsonb_agg('email:' || "email"), '[]') FROM shoppers)
     ) AS known
     FROM "Profile" WHERE "id" = $1`,
    [profileId],
  )
  return rows[0] ? { ...rows[0].known, profileId } : null
}

/** Somebody signed in or looked in meanwhile: the work is to be begun anew. */
export class Moved extends Error {}

/**
 * The same, held until the transaction ends: no event is recorded, no sign-in merged meanwhile. Visitors come
 * before profiles, as everywhere (lib/profile/lock.ts). @throws Moved
 */
export async function holdKnown(client: Querying, profileId: string): Promise<Known | null> {
  const seen = await knownAs(client, profileId)
  if (!seen) return null
  await client.query('SELECT FROM "Visitor" WHERE "id" = ANY($1) ORDER BY "id" FOR UPDATE', [seen.visitors])
  await client.query('SELECT FROM "Profile" WHERE "id" = ANY($1) ORDER BY "id" FOR UPDATE', [seen.profiles])
  const held = await knownAs(client, profileId)
  if (held && JSON.stringify(held) !== JSON.stringify(seen)) throw new Moved('the profile changed hands')
  return held
}
