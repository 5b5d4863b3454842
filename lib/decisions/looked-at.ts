import 'server-only'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/transaction'
import { uuid7 } from '@/lib/visits/uuid7'

/** So long (minutes) looking at the same again is the same look, however often a page is loaded. */
const SAME_LOOK = 30

const INSERT = `
  INSERT INTO "ProfileLook" ("id", "actorId", "profileId", "what")
  SELECT n.id, s."id", p."id", $4 FROM unnest($1::uuid[], $3::uuid[]) AS n(id, profile)
  JOIN "Shopper" s ON s."id" = $2::uuid JOIN "Profile" p ON p."id" = n.profile
  WHERE NOT EXISTS (
    SELECT FROM "ProfileLook" l WHERE l."profileId" = p."id" AND l."actorId" = s."id" AND l."what" = $4
      AND l."at" > now() - make_interval(mins => ${SAME_LOOK}))`

/**
 * Writes down that somebody (`actor`, an account) looked at what is known of these profiles; `what` says at what, as
 * their owners read it. The same within half an hour is the same look. Nothing where profile or account are gone.
 */
export async function noteLookedAt(
  actor: string,
  profileIds: readonly string[],
  what: string,
): Promise<void> {
  const profiles = [...new Set(profileIds)]
  if (profiles.length === 0) return
  await inTransaction(pool, async client => {
    // Two sides of one page look at once, and neither would see the other's.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/look ' || $1))`, [actor])
    await client.query(INSERT, [profiles.map(() => uuid7()), actor, profiles, what])
  })
}
