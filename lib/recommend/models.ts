import 'server-only'
import type { ClientBase, Pool } from 'pg'
import { inTransaction } from '@/lib/transaction'

type Querying = Pick<ClientBase, 'query'>

/** Half-life in days of the popularity of a product. */
const POPULARITY_HALF_LIFE = 30
/** "Bought after" reaches this many days. */
const AFTER_DAYS = 180
const MIN_SUPPORT = 2
const PER_PRODUCT = 30

/**
 * Rebuilds the nightly models (ProductStat, ProductPair) as of `now` in one transaction: readers see yesterday's
 * until today's is complete. Two rebuilds at once follow one another.
 */
export function rebuildModels(pool: Pool, now: Date = new Date()): Promise<{ pairs: number }> {
  return inTransaction(pool, client => writeModels(client, now))
}

/** As `rebuildModels`, within the caller's transaction. */
export async function writeModels(client: Querying, now: Date): Promise<{ pairs: number }> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/models'))`)
  await client.query('DELETE FROM "ProductStat"')
  await client.query(STAT, [now, POPULARITY_HALF_LIFE])
  await client.query('DELETE FROM "ProductPair"')
  let pairs = 0
  for (const [kind, counted] of Object.entries(COUNTED)) {
    const values =
      kind === 'AFTER'
        ? [kind, MIN_SUPPORT, PER_PRODUCT, now, AFTER_DAYS]
        : [kind, MIN_SUPPORT, PER_PRODUCT, now]
    const { rowCount } = await client.query(pairsFrom(counted), values)
    pairs += rowCount ?? 0
  }
  await client.query(`UPDATE "Revision" SET "number" = "number" + 1 WHERE "topic" = 'models'`)
  return { pairs }
}

/** Views and purchases of the last year; popularity weighs every event by its kind and age, the top product is 1. */
const STAT = `
  INSERT INTO "ProductStat" ("productId", "views", "purchases", "popularity")
  SELECT p."id", coalesce(e.views, 0), coalesce(e.purchases, 0),
         coalesce(greatest(e.mass, 0) / nullif(max(e.mass) OVER (), 0), 0)
  FROM "Product" p
  LEFT JOIN (
    SELECT e."productId",
           count(*) FILTER (WHERE e."name" = 'view_item')::int AS views,
           count(*) FILTER (WHERE e."name" = 'purchase')::int AS purchases,
           sum(w."weight" * power(2, extract(epoch FROM e."at" - $1::timestamptz)::float8 / (86400 * $2::float8))) AS mass
    FROM "Event" e JOIN "EventWeight" w ON w."name" = e."name"
    -- Being shown more often must not make a product less popular, nor the other way round.
    WHERE e."name" NOT IN ('view_item_list', 'user_engagement') AND e."at" > $1::timestamptz - interval '365 days' AND e."at" <= $1 AND e."productId" IS NOT NULL
    GROUP BY 1
  ) e ON e."productId" = p."id"`

/**
 * Where two products meet. Each source gives `held` (one row a product and where it was: an order, a shopper, a
 * session) and `met` (one row a pair and where).
 */
const COUNTED = {
  TOGETHER: `
    held AS (
      SELECT DISTINCT l."orderId" AS by, l."productId" AS id
      FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
      WHERE o."status" <> 'CANCELLED' AND l."productId" IS NOT NULL
        AND o."placedAt" > $4::timestamptz - interval '365 days'
    ),
    met AS (SELECT x.id AS a, y.id AS b, x.by FROM held x JOIN held y ON y.by = x.by AND y.id <> x.id)`,
  AFTER: `
    ordered AS (
      SELECT o."profileId" AS by, l."productId" AS id, l."orderId", o."placedAt" AS at
      FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
      WHERE o."status" <> 'CANCELLED' AND l."productId" IS NOT NULL AND o."profileId" IS NOT NULL
        AND o."placedAt" > $4::timestamptz - interval '730 days'
    ),
    held AS (SELECT DISTINCT by, id FROM ordered),
    met AS (
      SELECT DISTINCT x.id AS a, y.id AS b, x.by
      FROM ordered x JOIN ordered y ON y.by = x.by AND y.id <> x.id AND y."orderId" <> x."orderId"
        AND y.at > x.at AND y.at <= x.at + make_interval(days => $5::int)
    )`,
  VIEWED: `
    held AS (
      SELECT DISTINCT e."sessionId" AS by, e."productId" AS id
      FROM "Event" e JOIN "Product" p ON p."id" = e."productId"
      WHERE e."name" = 'view_item' AND e."sessionId" IS NOT NULL
        AND e."at" > $4::timestamptz - interval '365 days' AND e."at" <= $4
    ),
    met AS (SELECT x.id AS a, y.id AS b, x.by FROM held x JOIN held y ON y.by = x.by AND y.id <> x.id)`,
}

/** Cosine of the two products' baskets, shrunk while few support it (n / (n + 2)); the best of each product stay. */
const pairsFrom = (counted: string) => `
  WITH ${counted},
  n AS (SELECT id, count(*)::float8 AS n FROM held GROUP BY id),
  pair AS (SELECT a, b, count(*)::int AS support FROM met GROUP BY a, b HAVING count(*) >= $2::int),
  scored AS (
    SELECT a, b, support, support / sqrt(na.n * nb.n) * support / (support + 2.0) AS score
    FROM pair JOIN n na ON na.id = a JOIN n nb ON nb.id = b
  ),
  ranked AS (SELECT *, row_number() OVER (PARTITION BY a ORDER BY score DESC, b) AS place FROM scored)
  INSERT INTO "ProductPair" ("kind", "productId", "otherId", "score", "support")
  SELECT $1::"PairKind", a, b, score, support FROM ranked
  WHERE place <= $3::int`
