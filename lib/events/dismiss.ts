import 'server-only'
import { pool } from '@/lib/db'
import type { Subject } from '@/lib/profile/who'

/** Remembers that a subject waved these products away; call after their events are recorded. */
export async function dismiss(subject: Subject, productSlugs: readonly string[]): Promise<void> {
  if (subject.kind === 'stranger' || productSlugs.length === 0) return
  await pool.query(
    `INSERT INTO "Dismissal" ("id", "profileId", "productId")
     SELECT gen_random_uuid(), w."id", p."id" FROM "Product" p, "Profile" w
     WHERE p."slug" = ANY($3) AND w."consent" <> 'DENIED'
       AND w."id" = coalesce($1::uuid, (SELECT "profileId" FROM "Visitor" WHERE "id" = $2::uuid))
     ON CONFLICT ("profileId", "productId") DO NOTHING`,
    [
      subject.kind === 'shopper' ? subject.profileId : null,
      subject.kind === 'visitor' ? subject.visitorId : null,
      productSlugs,
    ],
  )
}
