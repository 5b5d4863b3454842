import 'server-only'
import { replayProfiles } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { changeProfile } from '@/lib/profile/change'
import type { Subject } from '@/lib/profile/who'

/** Remembers that a subject waved these products away; call after their events are recorded. */
export async function dismiss(subject: Subject, productSlugs: readonly string[]): Promise<void> {
  if (subject.kind === 'stranger' || productSlugs.length === 0) return
  await pool.query(
    `INSERT INTO "Dismissal" ("id", "profileId", "productId")
     SELECT gen_random_uuid(), w."id", p."id" FROM "Product" p, "Profile" w
     WHERE p."slug" = ANY($3) AND w."consent" <> 'DENIED'
       AND w."id" = coalesce($1::uuid, (SELECT "profileId" FROM "Visitor" WHERE "id" = $2::uuid AND "mergedAt" IS NULL))
     ON CONFLICT ("profileId", "productId") DO NOTHING`,
    [
      subject.kind === 'shopper' ? subject.profileId : null,
      subject.kind === 'visitor' ? subject.visitorId : null,
      productSlugs,
    ],
  )
}

/** Takes “less of this” back: nothing of it is left, neither in the log nor in the taste. True when it had been said. */
export function takeDismissalBack(profileId: string, productId: string): Promise<boolean> {
  return changeProfile(profileId, async client => {
    const { rowCount } = await client.query(
      'DELETE FROM "Dismissal" WHERE "profileId" = $1 AND "productId" = $2',
      [profileId, productId],
    )
    await client.query(
      `DELETE FROM "Event" WHERE "profileId" = $1 AND "productId" = $2 AND "name" = 'dismiss'`,
      [profileId, productId],
    )
    await replayProfiles(client, [profileId])
    return rowCount !== 0
  })
}
