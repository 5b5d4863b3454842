import 'server-only'
import type { PoolClient } from 'pg'
import { replayProfiles } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { settleDecisions } from '@/lib/decisions/log'
import { settleEvents } from '@/lib/events/record'
import type { CartPiece } from '@/lib/orders/merge-carts'
import { inTransaction } from '@/lib/transaction'
import { uuid7 } from '@/lib/visits/uuid7'
import { lockForMerge } from './lock'

/** $1 the visitor's profile, $2 the shopper's, $3 the merge. */
const MOVE_EVENTS = `UPDATE "Event" SET "profileId" = $2, "mergeId" = $3 WHERE "profileId" = $1`
const MOVE_DECISIONS = `UPDATE "Decision" SET "profileId" = $2, "mergeId" = $3 WHERE "profileId" = $1`

/** Guest orders confirmed to the account's own address; those of others at the same device stay nobody's. */
const MOVE_ORDERS = `
UPDATE "Order" o SET "profileId" = $2 FROM "Shopper" s
WHERE o."profileId" = $1 AND s."profileId" = $2 AND s."email" = o."email" RETURNING o."id"`

/** Points are the order's, whoever it belongs to. */
const MOVE_POINTS = `UPDATE "PointsEntry" SET "profileId" = $2 WHERE "profileId" = $1 AND "orderId" = ANY($3)`

/** What an order used of offers was used by whom it belongs to; a claim they never used makes room for it. */
const MAKE_ROOM = `
DELETE FROM "Grant" c USING "Grant" g WHERE g."profileId" = $1 AND g."orderId" = ANY($3) AND c."profileId" = $2
  AND c."offerId" = g."offerId" AND c."period" = g."period" AND c."redeemedAt" IS NULL`
const MOVE_GRANTS = `
UPDATE "Grant" g SET "profileId" = $2,
  -- Counted uses are only counted: named after their order they stand in no other's way.
  "period" = CASE WHEN "period" LIKE 'use-%' THEN 'use-' || "orderId" ELSE "period" END
WHERE "profileId" = $1 AND "orderId" = ANY($3) AND NOT EXISTS (SELECT FROM "Grant" o
  WHERE o."profileId" = $2 AND o."offerId" = g."offerId" AND o."period" = g."period" AND g."period" NOT LIKE 'use-%')`

/** What was said is copied where the account has said nothing; the originals wait for an undo. */
const COPY_DISMISSALS = `
INSERT INTO "Dismissal" ("id", "profileId", "productId", "at")
SELECT gen_random_uuid(), $2, "productId", "at" FROM "Dismissal" WHERE "profileId" = $1
ON CONFLICT ("profileId", "productId") DO NOTHING RETURNING "productId" AS id`

const COPY_CHOICES = `
INSERT INTO "TasteChoice" ("profileId", "dimension", "key", "stance", "resetAt", "at")
SELECT $2, "dimension", "key", "stance", "resetAt", "at" FROM "TasteChoice" WHERE "profileId" = $1
ON CONFLICT ("profileId", "dimension", "key") DO NOTHING`

const ADD_AFFINITIES = `
INSERT INTO "Affinity" AS a ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
SELECT $2, "dimension", "key", "mass", "evidence", "updatedAt" FROM "Affinity"
WHERE "profileId" = $1 ORDER BY "dimension", "key"
ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
  "mass" = a."mass" + excluded."mass",
  "evidence" = a."evidence" + excluded."evidence",
  "updatedAt" = greatest(a."updatedAt", excluded."updatedAt")`

const ADD_IMPRESSIONS = `
INSERT INTO "Impression" AS i ("profileId", "productId", "shown", "chosen")
SELECT $2, "productId", "shown", "chosen" FROM "Impression" WHERE "profileId" = $1 ORDER BY "productId"
ON CONFLICT ("profileId", "productId") DO UPDATE SET
  "shown" = i."shown" + excluded."shown", "chosen" = i."chosen" + excluded."chosen"`

/** A taste that was reset counts only from then on: then masses cannot simply be added. */
const RESETS = `
SELECT FROM "TasteChoice" WHERE "profileId" IN ($1, $2) AND "resetAt" IS NOT NULL LIMIT 1`

/** Who agreed in this browser before signing in has agreed; what the account itself answered stays. */
const BRING_CONSENT = `
WITH agreed AS (
  UPDATE "Profile" SET "consent" = 'GRANTED', "consentAt" = now()
  WHERE "id" = $1 AND "consent" = 'UNASKED' RETURNING "id"
)
INSERT INTO "ConsentAnswer" ("id", "profileId", "at", "granted", "source")
SELECT gen_random_uuid(), "id", now(), true, 'sign-in' FROM agreed`

/**
 * Makes what a visitor did part of a shopper's profile, in one transaction: events, taste, dismissals, choices
 * and guest orders; written down as a `Merge`, so that it can be undone. From then on the visitor is the
 * account's and its cookie nobody's. Again, or for a visitor of another account, it changes nothing; nor for an
 * account that refused to be remembered. `cart` is what the browser's cart brought. Returns the merge's id, or null where there was nothing to merge.
 */
export async function mergeVisitor(
  visitorId: string,
  intoProfileId: string,
  cart: readonly CartPiece[] = [],
): Promise<string | null> {
  await Promise.all([settleEvents(), settleDecisions()])
  return inTransaction(pool, async client => {
    const { visitor, into } = await lockForMerge(client, visitorId, intoProfileId)
    if (!into || into.consent === 'DENIED' || visitor?.taken) return null
    const merged = visitor
      ? await merge(client, { visitorId, from: visitor.profileId, into: into.id, cart })
      : await claim(client, visitorId, into.id)
    await client.query(BRING_CONSENT, [into.id])
    await client.query(`SELECT pg_notify('profile', $1)`, [into.id])
    return merged
  })
}

/** A visitor of whom nothing is in the log yet: what still arrives of before is the account's. */
async function claim(client: PoolClient, visitorId: string, into: string): Promise<null> {
  await client.query(
    `INSERT INTO "Visitor" ("id", "profileId", "mergedAt") SELECT $1, $2, now()
     WHERE NOT EXISTS (SELECT FROM "Tombstone" WHERE "id" = $1) ON CONFLICT ("id") DO NOTHING`,
    [visitorId, into],
  )
  return null
}

/** Moves what orders brought and used along with them: points, and uses of offers. `moved` is [from, to, order ids]. */
export async function moveWhatOrdersDid(
  client: PoolClient,
  moved: [string, string, string[]],
): Promise<void> {
  for (const statement of [MOVE_POINTS, MAKE_ROOM, MOVE_GRANTS]) await client.query(statement, moved)
}

type Merging = { visitorId: string; from: string; into: string; cart: readonly CartPiece[] }

async function merge(client: PoolClient, { visitorId, from, into, cart }: Merging): Promise<string> {
  const mergeId = uuid7()
  const both = [from, into]
  const idsOf = async (text: string) =>
    (await client.query<{ id: string }>(text, both)).rows.map(row => row.id)
  const [orders, dismissals] = [await idsOf(MOVE_ORDERS), await idsOf(COPY_DISMISSALS)]
  await moveWhatOrdersDid(client, [from, into, orders])
  await client.query(
    `INSERT INTO "Merge" ("id", "visitorId", "fromProfileId", "intoProfileId", "cart", "orders", "dismissals")
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [mergeId, visitorId, from, into, JSON.stringify(cart), orders, dismissals],
  )
  await client.query(COPY_CHOICES, both)
  await client.query(MOVE_EVENTS, [...both, mergeId])
  await client.query(MOVE_DECISIONS, [...both, mergeId])
  if ((await client.query(RESETS, both)).rowCount) await replayProfiles(client, both)
  else {
    await client.query(ADD_AFFINITIES, both)
    await client.query(ADD_IMPRESSIONS, both)
    await client.query('DELETE FROM "Affinity" WHERE "profileId" = $1', [from])
    await client.query('DELETE FROM "Impression" WHERE "profileId" = $1', [from])
  }
  await client.query('UPDATE "Visitor" SET "profileId" = $2, "mergedAt" = now() WHERE "profileId" = $1', both)
  await client.query('UPDATE "Profile" SET "mergedInto" = $2 WHERE "id" = $1', both)
  return mergeId
}
