import 'server-only'
import type { ClientBase, Pool } from 'pg'
import { inTransaction } from '@/lib/transaction'

/** Orders older than this say nothing about value any more. */
const DAYS = 730
/** Weeks of the twelve months to come. */
const WEEKS_AHEAD = 52
/** How buyers come and go before anything is known of one: the parameters published with the model. */
const PRIOR = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
/** The part of all buyers that is of high value; twice as many are of medium value. */
const HIGH = 0.2

/** A fifth, 1..5, of a column over all buyers; who is equal shares the lower one. */
const fifth = (order: string) => `least(5, 1 + floor(5 * percent_rank() OVER (ORDER BY ${order})))::int2`

/**
 * $1 the moment, $2 days, $3 weeks ahead, $4…$7 the prior r, α, a, b, $8 the share of high value.
 * BG/NBD (Fader, Hardie, Lee 2005): x repeat orders, the last of them `tx` weeks after the first, `t` weeks ago.
 * Powers go through their logarithms and are bounded, so that no number overflows.
 */
const VALUES = `
  INSERT INTO "ProfileValue"
    ("profileId", "recency", "frequency", "monetary", "spentCents", "expectedCents", "segment", "potential", "computedAt")
  WITH bought AS (
    SELECT o."profileId" AS id, count(*) AS orders, sum(o."totalCents") AS spent, max(o."placedAt") AS last,
      extract(epoch FROM max(o."placedAt") - min(o."placedAt"))::float8 / 604800 AS tx,
      extract(epoch FROM $1::timestamptz - min(o."placedAt"))::float8 / 604800 AS t
    FROM "Order" o JOIN "Profile" p ON p."id" = o."profileId" AND p."mergedInto" IS NULL AND p."consent" <> 'DENIED'
    WHERE o."status" <> 'CANCELLED' AND o."placedAt" <= $1 AND o."placedAt" > $1::timestamptz - make_interval(days => $2)
    GROUP BY 1
  ), breadth AS (
    SELECT DISTINCT o."profileId" AS id, g."departmentSlug"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
      JOIN "ProductGroup" g ON g."slug" = p."groupSlug"
    WHERE o."status" <> 'CANCELLED' AND o."placedAt" <= $1 AND o."placedAt" > $1::timestamptz - make_interval(days => $2)
      AND o."profileId" IS NOT NULL
  ), expected AS (
    SELECT b.*, coalesce(d.departments, 0) AS departments,
      (b.spent + avg(b.spent / b.orders) OVER ()) / (b.orders + 1)
        * ($4::float8 + b.orders - 1) / ($5::float8 + b.t) * $3::int
        / (1 + CASE WHEN b.orders = 1 THEN 0 ELSE $6::float8 / ($7::float8 + b.orders - 2)
            * exp(least(500, ($4::float8 + b.orders - 1) * (ln($5::float8 + b.t) - ln($5::float8 + b.tx)))) END)
        AS cents
    FROM bought b LEFT JOIN (SELECT id, count(*) AS departments FROM breadth GROUP BY 1) d ON d.id = b.id
  ), ranked AS (
    SELECT e.*, ${fifth('e.last')} AS recency, ${fifth('e.orders')} AS frequency, ${fifth('e.spent')} AS monetary,
      percent_rank() OVER (ORDER BY e.cents DESC) AS place
    FROM expected e
  ), peers AS (
    SELECT frequency, greatest(1, percentile_disc(0.8) WITHIN GROUP (ORDER BY departments)) AS departments
    FROM ranked GROUP BY 1
  )
  SELECT r.id, r.recency, r.frequency, r.monetary, r.spent, round(least(r.cents, 1e15))::int8,
    CASE WHEN r.place < $8::float8 THEN 'HIGH' WHEN r.place < 3 * $8::float8 THEN 'MEDIUM' ELSE 'LOW' END::"ValueSegment",
    greatest(0, 1 - r.departments::float8 / p.departments), $1
  FROM ranked r JOIN peers p USING (frequency)`

/**
 * Works out the value of everybody who ordered in the two years before `now`: fifths of recency, frequency and
 * spending (RFM), what they are expected to spend within a year, their segment of value, and the potential: of
 * the departments that the broadest fifth of those who order as often buy from, the part they do not. All of it is
 * replaced in the caller's transaction. Who refused to be remembered has none. Returns for how many.
 */
export async function writeValues(client: Pick<ClientBase, 'query'>, now: Date): Promise<number> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/value'))`)
  await client.query('DELETE FROM "ProfileValue"')
  const { r, alpha, a, b } = PRIOR
  const { rowCount } = await client.query(VALUES, [now, DAYS, WEEKS_AHEAD, r, alpha, a, b, HIGH])
  return rowCount ?? 0
}

/** As `writeValues`, in a transaction of its own: readers see yesterday's until today's are complete. */
export function rebuildValues(pool: Pool, now: Date): Promise<number> {
  return inTransaction(pool, client => writeValues(client, now))
}
