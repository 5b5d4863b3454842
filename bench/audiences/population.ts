import type { Pool } from 'pg'

/** Ids in the order of their numbers, as those of version 7 are. */
const id = (kind: string, n = 'n') =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const person = id('c')

/** People at once: a statement's worth. */
const CHUNK = 100_000

/**
 * People $1 … $2, made by their numbers: a third with an account, every twentieth refused; tastes in two
 * dimensions, things done over half a year (most of them long ago), and orders of every third.
 */
const STEPS = [
  `INSERT INTO "Profile" ("id", "createdAt", "consent", "name", "birthday", "city", "dwelling", "household", "hobbies")
     SELECT ${person}, now() - (n % 700) * interval '1 day',
       (CASE WHEN n % 20 = 0 THEN 'DENIED' WHEN n % 7 = 0 THEN 'UNASKED' ELSE 'GRANTED' END)::"Consent", 'Person ' || n,
       CASE WHEN n % 2 = 0 THEN date '1970-01-01' + n % 9000 END, (ARRAY['Berlin', 'Köln', 'Hamburg', NULL])[1 + n % 4],
       (ARRAY['FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN', NULL])[1 + n % 4]::"Dwelling",
       (ARRAY['SINGLE', 'COUPLE', 'FAMILY', NULL, NULL])[1 + n % 5]::"Household",
       CASE WHEN n % 6 = 0 THEN ARRAY['running'] ELSE '{}'::text[] END
     FROM generate_series($1::int, $2::int) AS n`,
  `INSERT INTO "Shopper" ("id", "email", "passwordHash", "profileId")
     SELECT ${id('a')}, n || '@bench.example', 'none', ${person}
     FROM generate_series($1::int, $2::int) AS n WHERE n % 3 = 0`,
  `INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
     SELECT ${person}, d::"Dimension", k, (1 + (n * 7 + i * i) % 11) * power(2, extract(epoch FROM now() - "landmark")::float8 / 86400 / "halfLifeDays"), 1, now()
     FROM "AffinityModel", generate_series($1::int, $2::int) AS n, (VALUES
       ('brand', ARRAY['ahorn', 'kajen', 'mulde', 'kiesel', 'nord', 'lot']),
       ('category', ARRAY['laptops', 'jeans', 'coffee', 'serums', 'tents', 'mice'])) AS of(d, keys),
       LATERAL unnest(keys) WITH ORDINALITY AS key(k, i) WHERE (n + i) % 2 = 0`,
  `INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
     SELECT now() - power(i / 12.0, 2) * interval '175 days' - (n % 1440) * interval '1 minute', gen_random_uuid(),
       ${person}, gen_random_uuid(),
       (ARRAY['view_item', 'view_item', 'view_item', 'add_to_cart', 'page_view'])[1 + (n + i) % 5]::"EventName",
       CASE WHEN (n + i) % 5 = 4 THEN NULL ELSE ids[1 + (n * 31 + i % 4) % cardinality(ids)] END,
       CASE WHEN (n + i) % 5 = 4 THEN jsonb_build_object('device', (ARRAY['phone', 'desktop', 'tablet'])[1 + n % 3],
         'channel', (ARRAY['direct', 'newsletter', 'search', 'ad'])[1 + n % 4]) ELSE '{}' END
     FROM generate_series($1::int, $2::int) AS n, generate_series(0, 11) AS i,
       (SELECT array_agg("id" ORDER BY "groupSlug", "slug") AS ids FROM "Product") p
     WHERE n % 20 <> 0 AND i >= n % 11`,
  `INSERT INTO "Order" ("id", "profileId", "idempotencyKey", "placedAt", "email", "recipient", "street", "postcode", "city",
       "country", "subtotalCents", "discountCents", "shippingCents", "totalCents")
     SELECT ${id('b', 'n * 8 + i')}, ${person}, gen_random_uuid(), now() - ((n * 13 + i * 97) % 700) * interval '1 day',
       '', '', '', '', '', 'DE', c, 0, 0, c
     FROM generate_series($1::int, $2::int) AS n, generate_series(0, 5) AS i, LATERAL (SELECT 1000 + (n * 7) % 20000 AS c) c
     WHERE n % 3 = 0 AND i <= n % 6`,
  `INSERT INTO "OrderLine" ("id", "orderId", "productId", "name", "variantLabel", "unitPriceCents", "quantity")
     SELECT gen_random_uuid(), ${id('b', 'n * 8 + i')}, ids[1 + (n * 17 + i * 5) % cardinality(ids)], '', '', 1000, 1
     FROM generate_series($1::int, $2::int) AS n, generate_series(0, 5) AS i,
       (SELECT array_agg("id" ORDER BY "slug") AS ids FROM "Product") p WHERE n % 3 = 0 AND i <= n % 6`,
]

/** Lets `count` people into an empty shop, set-based and always the same ones. */
export async function populate(pool: Pool, count: number): Promise<void> {
  const client = await pool.connect()
  try {
    // Every row is known to have what it refers to.
    await client.query(`SET session_replication_role = replica`)
    await client.query(`SET synchronous_commit = off`)
    for (let done = 0; done < count; done += CHUNK) {
      for (const sql of STEPS) await client.query(sql, [done, Math.min(count, done + CHUNK) - 1])
      process.stdout.write(`\r${Math.min(count, done + CHUNK).toLocaleString('en')} people`)
    }
    console.log()
    await client.query('VACUUM ANALYZE')
  } finally {
    client.release(true)
  }
}
