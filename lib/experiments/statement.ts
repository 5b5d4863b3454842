import { notOfStaff } from '@/lib/auth/staff-sql'
import { isTakenBack } from '@/lib/events/counts'

/**
 * What the log says of every arm as of $1, days counting half after $2 of them: rows (choice, arm, exposures,
 * successes, trials, wins). One profile counts once a day an arm, however often it saw it; what came before a choice
 * was last reset does not count, nor what staff saw. An exposure worked when, in its session and after it, something
 * shown with the arm was chosen, or a product shown was put in the cart or bought; an offer also when it was redeemed
 * within a day.
 */
export const COUNT = `
WITH reset AS (
  SELECT "choice", max("at") AS at FROM "LearnedChange" WHERE "step" = 'RESET' GROUP BY 1
), told AS (
  SELECT l.key AS choice, l.value AS arm, e."profileId", e."at", (e."at" AT TIME ZONE 'UTC')::date AS day,
    coalesce(e."sessionId", e."profileId") AS session, e."productId",
    e."name" IN ('view_item_list', 'view_promotion') AS seen
  FROM "Event" e CROSS JOIN LATERAL jsonb_each_text(e."data" -> 'learned') AS l
  LEFT JOIN reset r ON r."choice" = l.key
  WHERE e."data" ? 'learned' AND e."at" > $1::timestamptz - interval '180 days' AND e."at" <= $1
    AND (r.at IS NULL OR e."at" > r.at)
    AND ${notOfStaff('e')}
    AND CASE WHEN l.key LIKE 'offer:%' THEN e."name" IN ('view_promotion', 'select_promotion')
      ELSE e."name" IN ('view_item_list', 'select_item') END
), shown AS (
  SELECT choice, arm, "profileId", day, session, min("at") AS at, array_agg(DISTINCT "productId") AS products
  FROM told WHERE seen GROUP BY 1, 2, 3, 4, 5
), worked AS (
  SELECT DISTINCT s.choice, s.arm, s."profileId", s.day FROM shown s
  WHERE EXISTS (SELECT FROM told t WHERE NOT t.seen AND t.choice = s.choice AND t.arm = s.arm
      AND t."profileId" = s."profileId" AND t.session = s.session AND t."at" >= s.at)
    OR EXISTS (SELECT FROM "Event" e WHERE e."profileId" = s."profileId" AND e."at" >= s.at
      AND e."at" < s.at + interval '1 day' AND (e."name" = 'add_to_cart' OR (e."name" = 'purchase' AND NOT (${isTakenBack('$1')})))
      AND coalesce(e."sessionId", e."profileId") = s.session AND e."productId" = ANY(s.products))
    OR EXISTS (SELECT FROM "Grant" g JOIN "Offer" o ON o."id" = g."offerId"
      WHERE g."profileId" = s."profileId" AND s.choice = 'offer:' || o."slug"
      AND g."redeemedAt" >= s.at AND g."redeemedAt" < s.at + interval '1 day')
), unit AS (
  SELECT s.choice, s.arm, s."profileId", s.day, w.day IS NOT NULL AS won,
    power(2, -extract(epoch FROM $1::timestamptz - min(s.at))::float8 / 86400 / $2) AS weight
  FROM shown s LEFT JOIN worked w USING (choice, arm, "profileId", day)
  GROUP BY 1, 2, 3, 4, 5
)
SELECT choice, arm, count(*)::int AS exposures, (count(*) FILTER (WHERE won))::int AS successes,
  sum(weight) AS trials, coalesce(sum(weight) FILTER (WHERE won), 0) AS wins
FROM unit GROUP BY 1, 2`
