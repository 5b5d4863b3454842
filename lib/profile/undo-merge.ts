import 'server-only'
import type { PoolClient } from 'pg'
import { replayProfiles } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { settleDecisions } from '@/lib/decisions/log'
import { settleEvents } from '@/lib/events/record'
import type { CartPiece } from '@/lib/orders/merge-carts'
import { returnPieces } from '@/lib/orders/return-pieces'
import { inTransaction } from '@/lib/transaction'
import { lockForMerge } from './lock'
import { moveWhatOrdersDid } from './merge'

type Row = {
  visitorId: string
  fromProfileId: string
  cart: CartPiece[]
  orders: string[]
  dismissals: string[]
  undoneAt: Date | null
}

/** What became of it; `reasks` when the account had agreed through this sign-in alone. */
export type Undone = { kind: 'undone'; reasks: boolean } | { kind: 'already' } | { kind: 'unknown' }

const OWN = `SELECT * FROM "Merge" WHERE "id" = $1 AND "intoProfileId" = $2`

/**
 * Takes a sign-in's merge apart again, all or nothing: its events, guest orders and what is left of its cart go
 * back to where they were, copies of what was said are taken out, and the taste of both profiles is computed
 * anew from the log. Only for the profile it was merged into; twice is once.
 */
export async function undoMerge(mergeId: string, ownProfileId: string): Promise<Undone> {
  await Promise.all([settleEvents(), settleDecisions()])
  return inTransaction(pool, async client => {
    const { rows: found } = await client.query<Row>(OWN, [mergeId, ownProfileId])
    if (!found[0]) return { kind: 'unknown' }
    await lockForMerge(client, found[0].visitorId, ownProfileId)
    const { rows } = await client.query<Row>(`${OWN} FOR UPDATE`, [mergeId, ownProfileId])
    const merge = rows[0]
    if (!merge) return { kind: 'unknown' }
    if (merge.undoneAt) return { kind: 'already' }
    await giveBack(client, mergeId, merge, ownProfileId)
    const reasks = await takeConsentBack(client, mergeId)
    await replayProfiles(client, [merge.fromProfileId, ownProfileId])
    await client.query('UPDATE "Merge" SET "undoneAt" = now() WHERE "id" = $1', [mergeId])
    await client.query(`SELECT pg_notify('profile', id) FROM unnest($1::text[]) AS id`, [
      [ownProfileId, merge.fromProfileId],
    ])
    return { kind: 'undone', reasks }
  })
}

/** What the browser had done but not told yet when it signed in: the same session, recorded after the merge. */
const LATE = `
UPDATE "Event" e SET "mergeId" = m."id" FROM "Merge" m
WHERE m."id" = $1 AND e."profileId" = m."intoProfileId" AND e."mergeId" IS NULL
  AND e."at" BETWEEN m."at" - interval '7 days' AND m."at" AND e."recordedAt" >= m."at"
  AND e."sessionId" IN (SELECT "sessionId" FROM "Event" WHERE "mergeId" = m."id")`

async function giveBack(client: PoolClient, mergeId: string, merge: Row, own: string) {
  const { fromProfileId: from, visitorId, orders, dismissals, cart } = merge
  await client.query(LATE, [mergeId])
  await client.query('UPDATE "Event" SET "profileId" = $2, "mergeId" = NULL WHERE "mergeId" = $1', [
    mergeId,
    from,
  ])
  await client.query('UPDATE "Decision" SET "profileId" = $2, "mergeId" = NULL WHERE "mergeId" = $1', [
    mergeId,
    from,
  ])
  await client.query('UPDATE "Order" SET "profileId" = $2 WHERE "id" = ANY($3) AND "profileId" = $1', [
    own,
    from,
    orders,
  ])
  await moveWhatOrdersDid(client, [own, from, orders])
  // Only copies that are still what came along: what was said again since is the account's own.
  await client.query(
    `DELETE FROM "Dismissal" d USING "Dismissal" o
     WHERE d."profileId" = $1 AND o."profileId" = $2 AND d."productId" = o."productId" AND d."at" = o."at"
       AND d."productId" = ANY($3)`,
    [own, from, dismissals],
  )
  await client.query(
    `DELETE FROM "TasteChoice" c USING "TasteChoice" o
     WHERE c."profileId" = $1 AND o."profileId" = $2 AND c."dimension" = o."dimension" AND c."key" = o."key"
       AND c."at" = o."at" AND c."stance" IS NOT DISTINCT FROM o."stance"
       AND c."resetAt" IS NOT DISTINCT FROM o."resetAt"`,
    [own, from],
  )
  await returnPieces(client, own, cart)
  await client.query(
    'UPDATE "Visitor" SET "profileId" = $2, "mergedAt" = NULL WHERE "id" = $1 AND "profileId" = $3',
    [visitorId, from, own],
  )
  await client.query('UPDATE "Profile" SET "mergedInto" = NULL WHERE "id" = $1', [from])
}

/** A yes that only came along with this merge goes with it: the account is asked again. */
async function takeConsentBack(client: PoolClient, mergeId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `WITH unasked AS (
       UPDATE "Profile" p SET "consent" = 'UNASKED', "consentAt" = NULL FROM "Merge" m
       WHERE m."id" = $1 AND p."id" = m."intoProfileId" AND p."consent" = 'GRANTED' AND p."consentAt" = m."at"
       RETURNING p."id", m."at"
     )
     DELETE FROM "ConsentAnswer" a USING unasked u WHERE a."profileId" = u."id" AND a."at" = u."at" RETURNING a."id"`,
    [mergeId],
  )
  return rowCount !== 0
}
