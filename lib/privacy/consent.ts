import 'server-only'
import { pool } from '@/lib/db'
import { WELCOME } from '@/lib/events/statements'
import { inTransaction } from '@/lib/transaction'
import { newVisitor, type VisitorCookie } from '@/lib/visits/visitor'
import { withdrawAccount } from './take-back'

/** Where “may we remember?” was answered on a page; a sign-in and a sign-up bring an answer along themselves. */
export type Source = 'banner' | 'account'

/**
 * Writes down that a browser nobody is signed in at agreed. Returns the visitor it is from now on: the one its
 * cookie names, or a new one where that was erased or became an account's.
 */
export async function agreeAsVisitor(known: VisitorCookie | null, source: Source): Promise<VisitorCookie> {
  if (known && (await agree(known.visitorId, source))) return known
  const visitor = newVisitor(Date.now())
  await agree(visitor.visitorId, source)
  return visitor
}

function agree(visitorId: string, source: Source): Promise<boolean> {
  return inTransaction(pool, async client => {
    await client.query(WELCOME, [[visitorId]])
    const { rowCount } = await client.query(
      `INSERT INTO "ConsentAnswer" ("id", "profileId", "at", "granted", "source")
       SELECT gen_random_uuid(), "profileId", now(), true, $2 FROM "Visitor"
       WHERE "id" = $1 AND "mergedAt" IS NULL AND NOT EXISTS (SELECT FROM "Tombstone" WHERE "id" = $1)`,
      [visitorId, source],
    )
    return rowCount !== 0
  })
}

/** Writes down what a signed-in shopper answered; a no also deletes what was logged and worked out from it. */
export async function answerForAccount(profileId: string, granted: boolean, source: Source): Promise<void> {
  if (!granted) {
    await withdrawAccount(profileId, source)
    return
  }
  await pool.query(
    `WITH agreed AS (
       UPDATE "Profile" SET "consent" = 'GRANTED', "consentAt" = now() WHERE "id" = $1 RETURNING "id"
     ), told AS (
       INSERT INTO "ConsentAnswer" ("id", "profileId", "at", "granted", "source")
       SELECT gen_random_uuid(), "id", now(), true, $2 FROM agreed
     )
     SELECT pg_notify('profile', "id"::text) FROM agreed`,
    [profileId, source],
  )
}
