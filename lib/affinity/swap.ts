import 'server-only'
import type { Querying } from './anew'

/** When a replay began to look: by the clock, and by the oldest transaction that was under way. */
export type Since = { at: string; xid: string }

/** Transactions that change profiles take no longer than this. */
const LONGEST = `interval '60 seconds'`

/**
 * Whoever changed since: by events ($1, with room for the rounding of milliseconds), by merges, undone ones and
 * choices, and by any row of what was derived that is newer than $2 or gone.
 */
const TOUCHED = `
INSERT INTO replay_touched
SELECT "profileId" FROM "Event" WHERE "recordedAt" >= $1::timestamptz - interval '5 milliseconds'
UNION SELECT unnest(ARRAY["fromProfileId", "intoProfileId"]) FROM "Merge"
  WHERE greatest("at", "undoneAt") >= $1::timestamptz - ${LONGEST}
UNION SELECT "profileId" FROM "TasteChoice" WHERE "at" >= $1::timestamptz - ${LONGEST}
UNION SELECT "profileId" FROM "Affinity" WHERE age(xmin) <= age($2::text::xid)
UNION SELECT "profileId" FROM "Impression" WHERE age(xmin) <= age($2::text::xid)
UNION (SELECT "profileId" FROM replay_affinity EXCEPT SELECT "profileId" FROM "Affinity")
UNION (SELECT "profileId" FROM replay_impression EXCEPT SELECT "profileId" FROM "Impression")`

/** Profiles that are being erased at this moment get nothing new; waiting for them would be waiting in a circle. */
const STANDING = `JOIN (SELECT "id" FROM "Profile" FOR KEY SHARE SKIP LOCKED) p ON p."id" = r."profileId"`

const same = (live: string, keys: string[]) => keys.map(key => `${live}."${key}" = r."${key}"`).join(' AND ')
const TASTE = ['profileId', 'dimension', 'key']
const SHOWN = ['profileId', 'productId']

/** Rows that stay are updated in place: that asks no foreign key, and waits for nobody. */
const SWAP = [
  `UPDATE "Affinity" a SET "mass" = r."mass", "evidence" = r."evidence", "updatedAt" = r."updatedAt"
   FROM replay_affinity r WHERE ${same('a', TASTE)}
     AND (a."mass", a."evidence", a."updatedAt") IS DISTINCT FROM (r."mass", r."evidence", r."updatedAt")`,
  `DELETE FROM "Affinity" a WHERE NOT EXISTS (SELECT FROM replay_affinity r WHERE ${same('a', TASTE)})`,
  `INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
   SELECT r.* FROM (SELECT * FROM replay_affinity r
     WHERE NOT EXISTS (SELECT FROM "Affinity" a WHERE ${same('a', TASTE)})) r ${STANDING}`,
  `UPDATE "Impression" i SET "shown" = r."shown", "chosen" = r."chosen"
   FROM replay_impression r WHERE ${same('i', SHOWN)}
     AND (i."shown", i."chosen") IS DISTINCT FROM (r."shown", r."chosen")`,
  `DELETE FROM "Impression" i WHERE NOT EXISTS (SELECT FROM replay_impression r WHERE ${same('i', SHOWN)})`,
  `INSERT INTO "Impression" ("profileId", "productId", "shown", "chosen")
   SELECT r.* FROM (SELECT * FROM replay_impression r
     WHERE NOT EXISTS (SELECT FROM "Impression" i WHERE ${same('i', SHOWN)})) r ${STANDING}`,
  `UPDATE "AffinityModel" SET "halfLifeDays" = r."halfLifeDays", "replayedAt" = now() FROM replay_model r`,
  `INSERT INTO "EventWeight" AS w ("name", "weight") SELECT "name", "weight" FROM replay_weight
   ON CONFLICT ("name") DO UPDATE SET "weight" = excluded."weight" WHERE w."weight" <> excluded."weight"`,
]

/** Fills `replay_touched`. */
export async function findTouched(client: Querying, { at, xid }: Since): Promise<void> {
  await client.query(TOUCHED, [at, xid])
}

/** Puts what was computed in the place of what is there; the caller holds recording and commits. */
export async function swap(client: Querying): Promise<void> {
  for (const step of SWAP) await client.query(step)
}
