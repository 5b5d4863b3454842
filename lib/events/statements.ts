import { impressionSums, tasteSums } from './sums'

/**
 * Visitors seen for the first time, each with a profile of the same id; $1 uuid[]. Whoever was erased does not come
 * back with an old cookie.
 */
export const WELCOME = `
WITH newcomer AS (
  SELECT DISTINCT n.id FROM unnest($1::uuid[]) AS n(id)
  WHERE NOT EXISTS (SELECT FROM "Visitor" v WHERE v."id" = n.id)
    AND NOT EXISTS (SELECT FROM "Tombstone" t WHERE t."id" = n.id) ORDER BY n.id
), profile AS (
  INSERT INTO "Profile" ("id", "consent", "consentAt") SELECT id, 'GRANTED', now() FROM newcomer
  ON CONFLICT ("id") DO NOTHING
)
INSERT INTO "Visitor" ("id", "profileId") SELECT id, id FROM newcomer ON CONFLICT ("id") DO NOTHING`

/**
 * Holds visitors ($1) and profiles ($2, and the visitors' own) until the transaction ends: no event slips past a
 * sign-in's merge, a reset, a withdrawal or an erasure, and each of these sees all that came before it. What is
 * recorded afterwards sees what they did.
 */
export const HOLD = `
WITH visitor AS (
  SELECT "profileId" FROM "Visitor" WHERE "id" = ANY($1::uuid[]) ORDER BY "id" FOR SHARE
)
SELECT "id" FROM "Profile"
WHERE "id" IN (SELECT unnest($2::uuid[]) UNION ALL SELECT "profileId" FROM visitor) ORDER BY "id" FOR SHARE`

/**
 * A batch of events in one statement; $1 is a JSON array of rows. Answers the places (from 0) of the rows that are
 * not kept: no consent, no such visitor any more, an unknown product. Only events that were not in the log yet move
 * anything. Rows are written in the order of their keys, so that two batches never wait for each other in a
 * circle. Whoever listens hears of every profile that changed.
 */
export const RECORD = `
WITH input AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS e("n" int, "at" timestamptz, "id" uuid, "name" "EventName",
    "profileId" uuid, "visitorId" uuid, "sessionId" uuid, "productId" uuid, "slug" text, "data" jsonb)
), due AS (
  SELECT i."n", i."at", i."id", p."id" AS "profileId", i."sessionId", i."name",
    coalesce(byId."id", bySlug."id") AS "productId", coalesce(i."data", '{}') AS "data"
  FROM input i
  LEFT JOIN "Visitor" v ON v."id" = i."visitorId"
  JOIN "Profile" p ON p."id" = coalesce(i."profileId", v."profileId") AND p."consent" = 'GRANTED'
  LEFT JOIN "Product" byId ON byId."id" = i."productId"
  LEFT JOIN "Product" bySlug ON bySlug."slug" = i."slug"
  WHERE (v."mergedAt" IS NULL OR i."at" <= v."mergedAt")
    AND ((i."productId" IS NULL AND i."slug" IS NULL) OR byId."id" IS NOT NULL OR bySlug."id" IS NOT NULL)
), fresh AS (
  INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
  SELECT "at", "id", "profileId", "sessionId", "name", "productId", "data" FROM due ORDER BY "at", "id"
  ON CONFLICT ("at", "id") DO NOTHING
  RETURNING "at", "profileId", "name", "productId", "data"
), taste AS (
  INSERT INTO "Affinity" AS a ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
  ${tasteSums({ events: 'fresh' })} ORDER BY 1, 2, 3
  ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
    "mass" = a."mass" + excluded."mass",
    "evidence" = a."evidence" + excluded."evidence",
    "updatedAt" = greatest(a."updatedAt", excluded."updatedAt")
), impression AS (
  INSERT INTO "Impression" AS s ("profileId", "productId", "shown", "chosen")
  ${impressionSums({ events: 'fresh' })} ORDER BY 1, 2
  ON CONFLICT ("profileId", "productId") DO UPDATE SET
    "shown" = s."shown" + excluded."shown", "chosen" = s."chosen" + excluded."chosen"
)
SELECT (SELECT coalesce(array_agg("n"), '{}') FROM input WHERE "n" NOT IN (SELECT "n" FROM due)) AS refused,
  (SELECT count(pg_notify('profile', "profileId"::text)) FROM (SELECT DISTINCT "profileId" FROM fresh) p) AS told`
