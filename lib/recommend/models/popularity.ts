import { COUNTS_AS, COUNTS_FROM, TIMES } from '@/lib/events/counts'
import { RECENT_EVENTS, type Step } from './step'

/** Days in which popularity halves, and in which what is rising does. */
const HALF_LIFE = 30
const RISING_HALF_LIFE = 3
/** What one shopper does with one product counts at most so many times of each kind, whoever floods the log. */
const REPEATS = 2
/** Fewer shoppers than this in a week are no trend. */
const RISING_SHOPPERS = 3

const decayed = (halfLife: number) =>
  `e."times" * coalesce(w."weight", 0) * power(2, extract(epoch FROM e."at" - $1::timestamptz)::float8 / (86400 * ${halfLife}.0))`
/** At most what the strongest of its kind weighs, so many times, either way. */
const capped = (sum: string, strongest: string) =>
  `greatest(-${REPEATS} * ${strongest}, least(${REPEATS} * ${strongest}, ${sum}))`

/**
 * Popularity of every product: what shoppers did with it in the last year, each event by its kind and age, each shopper
 * heard once or twice (see REPEATS), the top product = 1. Who was shown a product before they turned to it was led
 * there by the shop: they count in the measure of how often it is shown (`T / (T + shown)`, T half the mean), so that being
 * shown makes nothing popular, and being popular does not make it so for ever.
 *
 * The trend is by how much the last days (half-life 3 days) exceed what the longer run (30 days) would have brought at
 * an even rate, in standard deviations of a count; the steepest = 1.
 */
export const popularity: Step = {
  name: 'popularity',
  clear: 'DELETE FROM "ProductStat"',
  sources: `SELECT count(*) FROM "Event" e WHERE ${RECENT_EVENTS}`,
  fill: [
    `INSERT INTO "ProductStat" ("productId", "views", "purchases", "popularity", "trend")
WITH told AS (
  SELECT e."productId" AS id, e."profileId" AS by, e."name", sum(e."times") AS n, min(e."at") AS first, max(e."at") AS last,
         sum(${decayed(HALF_LIFE)}) AS mass, max(abs(${decayed(HALF_LIFE)})) AS strongest,
         sum(${decayed(RISING_HALF_LIFE)}) AS fresh, max(abs(${decayed(RISING_HALF_LIFE)})) AS freshest
  FROM (
    SELECT e."productId", e."profileId", ${COUNTS_AS} AS "name", ${COUNTS_FROM} AS "at", ${TIMES} AS "times"
    FROM "Event" e WHERE ${RECENT_EVENTS} AND e."name" <> 'user_engagement'
  ) e LEFT JOIN "EventWeight" w ON w."name" = e."name"
  GROUP BY 1, 2, 3 HAVING sum(e."times") > 0
),
person AS (
  SELECT id, by,
         sum(n) FILTER (WHERE "name" = 'view_item') AS views,
         sum(n) FILTER (WHERE "name" = 'purchase') AS purchases,
         bool_or("name" = 'view_item_list') AS shown,
         coalesce(min(first) FILTER (WHERE "name" = 'view_item_list') <= min(first) FILTER (WHERE "name" <> 'view_item_list'), false) AS led,
         max(last) FILTER (WHERE "name" <> 'view_item_list') > $1::timestamptz - interval '7 days' AS lately,
         sum(${capped('mass', 'strongest')}) FILTER (WHERE "name" <> 'view_item_list') AS mass,
         sum(${capped('fresh', 'freshest')}) FILTER (WHERE "name" <> 'view_item_list') AS fresh
  FROM told GROUP BY 1, 2
),
exposure AS (SELECT id, count(*)::float8 AS shown FROM person WHERE shown GROUP BY 1),
weighed AS (
  SELECT p.*, CASE WHEN p.led THEN mean.t / (mean.t + x.shown) ELSE 1 END AS voice
  FROM person p LEFT JOIN exposure x ON x.id = p.id
    CROSS JOIN (SELECT avg(shown) / 2 AS t FROM exposure) mean
),
product AS (
  SELECT id, sum(views)::int AS views, sum(purchases)::int AS purchases, sum(voice * mass) AS mass,
         CASE WHEN count(*) FILTER (WHERE lately) >= ${RISING_SHOPPERS}
           THEN (sum(voice * fresh) - sum(voice * mass) * ${RISING_HALF_LIFE / HALF_LIFE})
                / sqrt(greatest(0, sum(voice * mass)) * ${RISING_HALF_LIFE / HALF_LIFE} + 1) END AS rise
  FROM weighed GROUP BY 1
)
SELECT p."id", coalesce(x.views, 0), coalesce(x.purchases, 0),
       coalesce(greatest(x.mass, 0) / nullif(max(greatest(x.mass, 0)) OVER (), 0), 0),
       CASE WHEN x.rise >= 1 THEN x.rise / max(x.rise) OVER () ELSE 0 END
FROM "Product" p LEFT JOIN product x ON x.id = p."id"`,
  ],
}
