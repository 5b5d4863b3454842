import { COUNTS_AS, COUNTS_FROM, TIMES } from './counts'

/**
 * What events add up to, in SQL that recording and replaying share, so that both come to the same sums. `events`,
 * `model` and `weights` name relations shaped like "Event", "AffinityModel" and "EventWeight".
 */
type From = { events: string; model?: string; weights?: string }

/** `2^((at − L)/h)` of lib/affinity/decay.ts for the event `e`, where `m` is the row of the model; less than 0 for what takes one back. */
const GROWTH = `${TIMES} * power(2::float8,
  extract(epoch FROM ${COUNTS_FROM} - m."landmark")::float8 / (m."halfLifeDays" * 86400))`

/** Dwelling counts by the minute, the first minute alone; everything else counts whole. */
const AMOUNT = `CASE WHEN e."name" = 'user_engagement'
  THEN least(1, greatest(0, coalesce((e."data" ->> 'engagement_time_msec')::float8, 0) / 60000)) ELSE 1 END`

/** What somebody does with a product they were shown. */
const CHOSEN = `('select_item', 'view_item', 'add_to_cart', 'purchase', 'refund', 'add_to_wishlist')`

/**
 * Rows (profileId, dimension, key, mass, evidence, updatedAt). What was reset counts from then on only; being
 * shown something moves the mass but is no evidence, for the shopper did nothing.
 */
export const tasteSums = ({ events, model = '"AffinityModel"', weights = '"EventWeight"' }: From) => `
SELECT e."profileId", f."dimension", f."key", sum(f."weight" * e."amount") AS "mass",
  coalesce(sum(e."times") FILTER (WHERE e."name" <> 'view_item_list'), 0)::int AS "evidence", max(e."at") AS "updatedAt"
FROM (
  SELECT e."profileId", e."productId", e."name", ${COUNTS_FROM} AS "at", ${TIMES} AS "times",
    w."weight" * ${AMOUNT} * ${GROWTH} AS "amount"
  FROM ${events} e CROSS JOIN ${model} m JOIN ${weights} w ON w."name" = ${COUNTS_AS}
  WHERE e."productId" IS NOT NULL OFFSET 0
) e
JOIN "ProductFacet" f ON f."productId" = e."productId"
LEFT JOIN "TasteChoice" c
  ON c."profileId" = e."profileId" AND c."dimension" = f."dimension" AND c."key" = f."key"
WHERE c."resetAt" IS NULL OR e."at" > c."resetAt"
GROUP BY 1, 2, 3`

/** Rows (profileId, productId, shown, chosen). */
export const impressionSums = ({ events, model = '"AffinityModel"' }: From) => `
SELECT e."profileId", e."productId",
  coalesce(sum(${GROWTH}) FILTER (WHERE e."name" = 'view_item_list'), 0) AS "shown",
  coalesce(sum(${GROWTH}) FILTER (WHERE e."name" IN ${CHOSEN}), 0) AS "chosen"
FROM ${events} e
CROSS JOIN ${model} m
WHERE e."productId" IS NOT NULL AND (e."name" = 'view_item_list' OR e."name" IN ${CHOSEN})
GROUP BY 1, 2`
