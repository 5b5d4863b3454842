import { setTimeout as pause } from 'node:timers/promises'
import type { OwnDatabase } from '../own-database'

const MONTH = '1 month'

/** A shop of `count` products: copies of the demo's, each with a variant, popularity to come from the log. */
async function grow({ pool }: OwnDatabase, count: number) {
  await pool.query(
    `INSERT INTO "Product" SELECT (copy).* FROM (
       SELECT jsonb_populate_record(x.one, jsonb_build_object('id', gen_random_uuid(),
         'slug', (x.one)."slug" || '-' || n, 'seriesSlug', NULL, 'volume', NULL)) AS copy
       FROM (SELECT p AS one, row_number() OVER (ORDER BY "slug") AS i, count(*) OVER () AS whole FROM "Product" p) x,
         generate_series(1, $1::int / 100) AS n
       WHERE (n - 1) * x.whole + x.i <= $1::int - x.whole OFFSET 0) copies`,
    [count],
  )
  await pool.query(
    `INSERT INTO "Variant" ("id", "productId", "sku", "priceCents", "stock", "position", "colour")
     SELECT gen_random_uuid(), p."id", p."slug", 500 + (random() * 50000)::int, 5, 0, 'navy' FROM "Product" p
     WHERE NOT EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id")`,
  )
}

/**
 * A log of `count` events of half a year in sessions of about ten, by a fortieth as many shoppers; looks fall on the
 * shop as Zipf has it, a fiftieth of the events are purchases with their order. Tastes are what the log says.
 */
async function fill({ pool }: OwnDatabase, count: number) {
  const people = Math.max(50, Math.floor(count / 40))
  await pool.query(
    `SELECT ensure_event_partition((date_trunc('month', now()) - n * interval '${MONTH}')::date) FROM generate_series(0, 7) AS n`,
  )
  await pool.query(
    `CREATE TABLE person AS SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1::int) AS n`,
    [people],
  )
  await pool.query(
    `CREATE TABLE goods AS SELECT "id", row_number() OVER (ORDER BY md5("slug")) AS n FROM "Product"`,
  )
  await pool.query(
    'CREATE UNIQUE INDEX ON person (n); CREATE UNIQUE INDEX ON goods (n); ANALYZE person; ANALYZE goods',
  )
  await pool.query(
    `INSERT INTO "Profile" ("id", "consent", "hobbies") SELECT id, 'GRANTED', '{}' FROM person`,
  )
  for (let done = 0; done < count; done += 1_000_000) {
    const until = Math.min(count, done + 1_000_000)
    await pool.query(
      `INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId")
       SELECT now() - s.ago * interval '1 day' + e.n % 10 * interval '1 minute', gen_random_uuid(), p.id, s.id,
         (CASE WHEN e.n % 50 = 0 THEN 'purchase' WHEN e.n % 10 < 6 THEN 'view_item' WHEN e.n % 10 = 6 THEN 'add_to_cart'
           ELSE 'view_item_list' END)::"EventName", g."id"
       FROM (SELECT n, n / 10 AS session FROM generate_series($1::int, $2::int - 1) AS n) e
       JOIN LATERAL (SELECT md5('s' || e.session)::uuid AS id,
         ('x' || substr(md5('a' || e.session), 1, 6))::bit(24)::int / 16777216.0 * 180 AS ago,
         1 + ('x' || substr(md5('p' || e.session), 1, 7))::bit(28)::int % $3::int AS who) s ON true
       JOIN person p ON p.n = s.who
       JOIN goods g ON g.n = 1 + floor(power($4::float8, ('x' || substr(md5('g' || e.n), 1, 7))::bit(28)::int / 268435456.0) - 1)::int`,
      [done, until, people, (await pool.query('SELECT count(*)::int AS n FROM goods')).rows[0].n],
    )
  }
  await pool.query(
    `INSERT INTO "Order" ("id", "profileId", "idempotencyKey", "status", "placedAt", "email", "recipient", "street",
       "postcode", "city", "country", "subtotalCents", "discountCents", "shippingCents", "totalCents")
     SELECT DISTINCT ON ("sessionId") "sessionId", "profileId", gen_random_uuid(), 'DELIVERED', "at", 'a@bench.example',
       'A', 'S 1', '10115', 'Berlin', 'DE', 100, 0, 0, 100 FROM "Event" WHERE "name" = 'purchase'`,
  )
  await pool.query(
    `INSERT INTO "OrderLine" ("id", "orderId", "productId", "name", "variantLabel", "unitPriceCents", "quantity")
     SELECT gen_random_uuid(), e."sessionId", e."productId", '', '', 100, 1 FROM "Event" e
     JOIN "Order" o ON o."id" = e."sessionId" WHERE e."name" IN ('purchase', 'add_to_cart')`,
  )
  await pool.query(
    `INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
     SELECT e."profileId", f."dimension", f."key", sum(f."weight"), count(*), max(e."at") FROM "Event" e
     JOIN "ProductFacet" f ON f."productId" = e."productId"
     WHERE e."name" IN ('purchase', 'add_to_cart') AND f."dimension" IN ('category', 'brand', 'topic', 'style')
     GROUP BY 1, 2, 3`,
  )
  await pool.query('ANALYZE')
}

const seconds = (from: number) => Number(((performance.now() - from) / 1_000).toFixed(1))

/** What reading the catalogue and building the models cost in a shop of so many products and a log of so many events. */
export async function databaseAt(database: OwnDatabase, products: number, events: number) {
  let from = performance.now()
  await grow(database, products)
  await fill(database, events)
  const filled = seconds(from)
  const { rebuildModels } = await import('@/lib/recommend/models')
  const { loadCatalogue } = await import('@/lib/catalogue/load')
  from = performance.now()
  const building = rebuildModels(database.pool)
  const { pairs } = await building
  const built = seconds(from)
  const { rows } = await database.pool.query<{ name: string; tookMs: number; sources: number; rows: number }>(
    'SELECT "name", "tookMs", "sources", "rows" FROM "ModelBuild"',
  )
  await pause(0)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  from = performance.now()
  const catalogue = await loadCatalogue(1)
  const loaded = seconds(from)
  globalThis.gc?.()
  const heap = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  return {
    models: Object.fromEntries(
      rows.map(({ name, tookMs, sources, rows: came }) => [
        name,
        { seconds: tookMs / 1_000, counted: sources, 'came to': came },
      ]),
    ),
    summary: { products: catalogue.products.length, events, filled, built, pairs, loaded, 'heap MB': heap },
  }
}
