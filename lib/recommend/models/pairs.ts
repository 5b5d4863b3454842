import type { PairKind } from '@/lib/generated/prisma/enums'
import { LINES, RECENT_EVENTS, RECENT_LINES, SCORE, type Step } from './step'

/** Two products belong together when so many shoppers say so; one who floods the log is one. */
const MIN_SUPPORT = 2
const PER_PRODUCT = 30
/** "Bought after" reaches this many days. */
const AFTER_DAYS = 180
/** The longest order and session that count whole: what grows with the square must not run away. */
const ORDER_LINES = 50
const SESSION_LOOKS = 30
/** Of one shopper so many looks and so many lines count, the newest. */
const SHOPPER_LOOKS = 1_000
const SHOPPER_LINES = 60

/** Where two products meet, in an order or in a session: `held` has one row a product, a place and who was there. */
const MEETING = (held: string) => `
  held AS (${held}),
  met AS (SELECT DISTINCT x.by, x.id AS a, y.id AS b FROM held x JOIN held y ON y.at = x.at AND y.id > x.id),
  one AS (SELECT a, b, count(*)::int AS support FROM met GROUP BY a, b HAVING count(*) >= ${MIN_SUPPORT}),
  pair AS (SELECT a, b, support FROM one UNION ALL SELECT b, a, support FROM one)`

/** Each gives `held` (who has which product) and `pair` (a, b, by how many shoppers). */
const COUNTED: Record<PairKind, string> = {
  TOGETHER: MEETING(`
    SELECT DISTINCT at, by, id FROM (
      SELECT l."orderId" AS at, coalesce(o."profileId", o."id") AS by, l."productId" AS id,
             row_number() OVER (PARTITION BY l."orderId" ORDER BY l."id") AS place
      FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" WHERE ${RECENT_LINES}) x
    WHERE place <= ${ORDER_LINES}`),
  AFTER: `
    ordered AS (
      SELECT by, id, "orderId", at FROM (
        SELECT o."profileId" AS by, l."productId" AS id, l."orderId", o."placedAt" AS at,
               row_number() OVER (PARTITION BY o."profileId" ORDER BY o."placedAt" DESC, l."id") AS place
        FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
        WHERE o."status" <> 'CANCELLED' AND l."productId" IS NOT NULL AND o."profileId" IS NOT NULL
          AND o."placedAt" > $1::timestamptz - interval '730 days' AND o."placedAt" <= $1::timestamptz) x
      WHERE place <= ${SHOPPER_LINES}
    ),
    held AS (SELECT DISTINCT by, id FROM ordered),
    pair AS (
      SELECT x.id AS a, y.id AS b, count(DISTINCT x.by)::int AS support
      FROM ordered x JOIN ordered y ON y.by = x.by AND y.id <> x.id AND y."orderId" <> x."orderId"
        AND y.at > x.at AND y.at <= x.at + interval '${AFTER_DAYS} days'
      GROUP BY 1, 2 HAVING count(DISTINCT x.by) >= ${MIN_SUPPORT}
    )`,
  VIEWED: MEETING(`
    SELECT at, by, id FROM (
      SELECT *, row_number() OVER (PARTITION BY by ORDER BY first DESC, id) AS latest FROM (
        SELECT *, row_number() OVER (PARTITION BY at ORDER BY first, id) AS place FROM (
          SELECT e."sessionId" AS at, e."profileId" AS by, e."productId" AS id, min(e."at") AS first
          FROM "Event" e
          WHERE e."name" = 'view_item' AND e."sessionId" IS NOT NULL AND ${RECENT_EVENTS}
          GROUP BY 1, 2, 3) looked) placed
      WHERE place <= ${SESSION_LOOKS}) x
    WHERE latest <= ${SHOPPER_LOOKS}`),
}

const pairs = (name: string, kind: PairKind, sources: string): Step => ({
  name,
  clear: `DELETE FROM "ProductPair" WHERE "kind" = '${kind}'`,
  sources,
  fill: [
    `WITH ${COUNTED[kind]},
  n AS (SELECT id, count(DISTINCT by)::float8 AS n FROM held GROUP BY id),
  scored AS (
    SELECT a, b, support, ${SCORE('support', 'na.n', 'nb.n')} AS score
    FROM pair JOIN n na ON na.id = a JOIN n nb ON nb.id = b JOIN "Product" p ON p."id" = b
  ),
  ranked AS (SELECT *, row_number() OVER (PARTITION BY a ORDER BY score DESC, b) AS place FROM scored)
  INSERT INTO "ProductPair" ("kind", "productId", "otherId", "score", "support")
  SELECT '${kind}'::"PairKind", a, b, score, support FROM ranked WHERE place <= ${PER_PRODUCT}`,
  ],
})

/** What is ordered together, what after it, and what is looked at in one session. */
export const together = pairs('bought together', 'TOGETHER', LINES)
export const after = pairs('bought after', 'AFTER', LINES.replace('365 days', '730 days'))
export const viewed = pairs(
  'looked at together',
  'VIEWED',
  `SELECT count(*) FROM "Event" e WHERE e."name" = 'view_item' AND e."sessionId" IS NOT NULL AND ${RECENT_EVENTS}`,
)
