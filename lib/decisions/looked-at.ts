import 'server-only'
import { pool } from '@/lib/db'
import { uuid7 } from '@/lib/visits/uuid7'

/**
 * Writes down that somebody (`actor`, an account) looked at what a profile sees; `what` says at which page. Looking
 * at the same again within a minute is the same look. Nothing where the profile or the account is gone.
 */
export async function noteLookedAt(actor: string, profileId: string, what: string): Promise<void> {
  await pool.query(
    `INSERT INTO "ProfileLook" ("id", "actorId", "profileId", "what")
     SELECT $4::uuid, s."id", p."id", $3 FROM "Shopper" s, "Profile" p
     WHERE s."id" = $1::uuid AND p."id" = $2::uuid AND NOT EXISTS (
       SELECT FROM "ProfileLook" l WHERE l."profileId" = p."id" AND l."actorId" = s."id" AND l."what" = $3
         AND l."at" > now() - interval '1 minute')`,
    [actor, profileId, what, uuid7()],
  )
}
