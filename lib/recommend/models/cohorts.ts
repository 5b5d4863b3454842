import { LINES, RECENT_LINES, SCORE, type Step } from './step'

/** Of each shopper so many tastes of a kind count, and so many lines, the newest. */
const TASTES = 3
const SHOPPER_LINES = 60
/** A taste is one after so many events. */
const EVIDENCE = 2
/** What fewer bought is theirs, not what "others" did. */
const MIN_SUPPORT = 3
const PER_TASTE = 40

/**
 * What shoppers who share a taste bought beyond it: for each taste (a kind of thing, a theme, a brand, a style) the
 * products its shoppers bought more than others did, without what has that very facet itself. A shopper with several
 * tastes is met by each, so somebody's shelf is made of the cohorts of all of theirs. Muted tastes are none.
 */
export const cohorts: Step = {
  name: 'shoppers alike',
  clear: 'DELETE FROM "CohortProduct"',
  sources: LINES,
  fill: [
    `WITH bought AS (
  SELECT DISTINCT by, id FROM (
    SELECT o."profileId" AS by, l."productId" AS id,
           row_number() OVER (PARTITION BY o."profileId" ORDER BY o."placedAt" DESC, l."id") AS place
    FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE ${RECENT_LINES} AND o."profileId" IS NOT NULL) x
  WHERE place <= ${SHOPPER_LINES}
),
cohort AS (
  SELECT by, "dimension", "key" FROM (
    SELECT a."profileId" AS by, a."dimension", a."key",
           row_number() OVER (PARTITION BY a."profileId", a."dimension" ORDER BY a."mass" DESC, a."key") AS place
    FROM "Affinity" a
    WHERE a."mass" > 0 AND a."evidence" >= ${EVIDENCE} AND a."dimension" IN ('category', 'topic', 'brand', 'style')
      AND EXISTS (SELECT FROM bought b WHERE b.by = a."profileId")
      AND NOT EXISTS (SELECT FROM "TasteChoice" t WHERE t."profileId" = a."profileId"
        AND t."dimension" = a."dimension" AND t."key" = a."key" AND t."stance" IN ('MUTED', 'LESS'))) x
  WHERE place <= ${TASTES}
),
size AS (SELECT "dimension", "key", count(*)::float8 AS n FROM cohort GROUP BY 1, 2),
n AS (SELECT id, count(*)::float8 AS n FROM bought GROUP BY 1),
shared AS (
  SELECT c."dimension", c."key", b.id, count(*)::int AS support
  FROM cohort c JOIN bought b ON b.by = c.by
  WHERE NOT EXISTS (SELECT FROM "ProductFacet" f
    WHERE f."productId" = b.id AND f."dimension" = c."dimension" AND f."key" = c."key")
  GROUP BY 1, 2, 3 HAVING count(*) >= ${MIN_SUPPORT}
),
ranked AS (
  SELECT s."dimension", s."key", s.id, s.support, ${SCORE('s.support', 'size.n', 'n.n')} AS score,
         row_number() OVER (PARTITION BY s."dimension", s."key"
           ORDER BY ${SCORE('s.support', 'size.n', 'n.n')} DESC, s.id) AS place
  FROM shared s JOIN size ON size."dimension" = s."dimension" AND size."key" = s."key" JOIN n ON n.id = s.id
)
INSERT INTO "CohortProduct" ("dimension", "key", "productId", "score", "support")
SELECT "dimension", "key", id, score, support FROM ranked WHERE place <= ${PER_TASTE}`,
  ],
}
