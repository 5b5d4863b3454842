/** `2^((at − L)/h)` of lib/affinity/decay.ts for a column, where `m` is the row of "AffinityModel". */
const growthOf = (column: string) =>
  `power(2::float8, extract(epoch FROM ${column} - m."landmark")::float8 / (m."halfLifeDays" * 86400))`

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
 * A batch of events in one statement; $1 is a JSON array of rows. Only events that were not in the log yet
 * move an affinity. Rows are written in the order of their keys, so that two batches never wait for each
 * other in a circle, and the visitor is held until the end, so that no event slips past a sign-in's merge.
 */
export const RECORD = `
WITH input AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS e("at" timestamptz, "id" uuid, "name" "EventName",
    "profileId" uuid, "visitorId" uuid, "sessionId" uuid, "productId" uuid, "slug" text, "data" jsonb)
), visitor AS (
  SELECT "id", "profileId" FROM "Visitor"
  WHERE "id" IN (SELECT "visitorId" FROM input) ORDER BY "id" FOR SHARE
), fresh AS (
  INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
  SELECT i."at", i."id", p."id", i."sessionId", i."name", coalesce(byId."id", bySlug."id"), coalesce(i."data", '{}')
  FROM input i
  LEFT JOIN visitor v ON v."id" = i."visitorId"
  JOIN "Profile" p ON p."id" = coalesce(i."profileId", v."profileId") AND p."consent" <> 'DENIED'
  LEFT JOIN "Product" byId ON byId."id" = i."productId"
  LEFT JOIN "Product" bySlug ON bySlug."slug" = i."slug"
  WHERE (i."productId" IS NULL AND i."slug" IS NULL) OR byId."id" IS NOT NULL OR bySlug."id" IS NOT NULL
  ORDER BY i."at", i."id"
  ON CONFLICT ("at", "id") DO NOTHING
  RETURNING "at", "profileId", "name", "productId"
), change AS (
  SELECT f."profileId", pf."dimension", pf."key", count(*)::int AS evidence, max(f."at") AS at,
    sum(w."weight" * pf."weight" * ${growthOf('f."at"')}) AS mass
  FROM fresh f
  CROSS JOIN "AffinityModel" m
  JOIN "EventWeight" w ON w."name" = f."name"
  JOIN LATERAL (SELECT * FROM "ProductFacet" x WHERE x."productId" = f."productId" OFFSET 0) pf ON true
  GROUP BY 1, 2, 3
)
INSERT INTO "Affinity" AS a ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
SELECT "profileId", "dimension", "key", mass, evidence, at FROM change ORDER BY 1, 2, 3
ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET
  "mass" = a."mass" + excluded."mass",
  "evidence" = a."evidence" + excluded."evidence",
  "updatedAt" = greatest(a."updatedAt", excluded."updatedAt")`

/** Affinities of the profiles in $1 (all when null), computed from nothing but the log. */
export const REPLAY = `
INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
SELECT e."profileId", pf."dimension", pf."key",
  sum(w."weight" * pf."weight" * ${growthOf('e."at"')}), count(*)::int, max(e."at")
FROM "Event" e
CROSS JOIN "AffinityModel" m
JOIN "EventWeight" w ON w."name" = e."name"
JOIN "ProductFacet" pf ON pf."productId" = e."productId"
JOIN "Profile" p ON p."id" = e."profileId"
WHERE $1::uuid[] IS NULL OR e."profileId" = ANY($1)
GROUP BY 1, 2, 3`
