import 'server-only'
import { pool } from '@/lib/db'
import { forgetVisitor, settleEvents } from '@/lib/events/record'
import { inTransaction } from '@/lib/transaction'

/**
 * Forgets a visitor who withdrew consent: the browser and, unless it became a shopper's, all that hangs on its
 * profile. Unknown visitors change nothing.
 */
export async function eraseVisitor(visitorId: string): Promise<void> {
  await settleEvents()
  await inTransaction(pool, async client => {
    const { rows } = await client.query<{ profileId: string }>(
      'DELETE FROM "Visitor" WHERE "id" = $1 RETURNING "profileId"',
      [visitorId],
    )
    const profileId = rows[0]?.profileId
    const anonymous = `NOT EXISTS (SELECT FROM "Shopper" WHERE "profileId" = $1)`
    if (profileId) {
      await client.query(`DELETE FROM "Event" WHERE "profileId" = $1 AND ${anonymous}`, [profileId])
      // Taste, dismissals and grants go with it; a guest's order stays, without the profile.
      await client.query(`DELETE FROM "Profile" WHERE "id" = $1 AND ${anonymous}`, [profileId])
    }
  })
  forgetVisitor(visitorId)
}

/** Writes down what a shopper answered when asked for consent. */
export async function answerConsent(profileId: string, granted: boolean): Promise<void> {
  await pool.query('UPDATE "Profile" SET "consent" = $2::"Consent", "consentAt" = now() WHERE "id" = $1', [
    profileId,
    granted ? 'GRANTED' : 'DENIED',
  ])
}
