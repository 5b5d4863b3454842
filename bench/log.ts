/**
 * `npm run bench:log`: what a page of the audit log takes among 100,000 entries, narrowed in every way it can be. In a
 * database of its own beside the demo's (`npm run db:start` first). ENTRIES makes it larger, ROUNDS repeats.
 */
import { demoEnv } from './demo-env'
import { ownDatabase } from './own-database'

const entries = Number(process.env.ENTRIES ?? 100_000)
const rounds = Number(process.env.ROUNDS ?? 40)

/** Sixty people, the first of them rarely; 500 offers saved over and over, each twentieth deleted and made again. */
const FILL = [
  `INSERT INTO "Profile" ("id", "name") SELECT gen_random_uuid(), 'Person ' || n FROM generate_series(1, 60) n`,
  `INSERT INTO "Shopper" ("id", "email", "passwordHash", "role", "profileId")
   SELECT gen_random_uuid(), lower(replace("name", ' ', '-')) || '@example.com', '-', 'MERCHANDISER', "id" FROM "Profile"`,
  `INSERT INTO "Offer" ("id", "slug", "kind", "title", "text", "benefit", "percent", "audience", "placement", "startsAt", "state", "updatedAt")
   SELECT gen_random_uuid(), 'offer-' || n, 'CAMPAIGN', 'Offer number ' || n, 'Some words.', 'PERCENT', 10, '{"all": []}',
     'HOME_BANNER', now(), 'PUBLISHED', now() FROM generate_series(0, 499) n`,
  `CREATE TEMP TABLE people AS SELECT row_number() OVER (ORDER BY "email") - 1 AS n, "id" FROM "Shopper"`,
  `INSERT INTO "AuditEntry" ("id", "at", "actorId", "role", "action", "subject", "version", "kept")
   SELECT (lpad(to_hex(ms >> 16), 8, '0') || '-' || lpad(to_hex(ms & 65535), 4, '0') || '-7000-8000-' || lpad(to_hex(e.n), 12, '0'))::uuid,
     to_timestamp(ms / 1000.0), p."id", 'MERCHANDISER', e.action, e.subject,
     CASE WHEN e.action LIKE '%.save' THEN 1 + e.n / 500 % 50 END,
     CASE WHEN e.action LIKE '%.delete' THEN jsonb_build_object('last', 1, 'versions', jsonb_build_object('1', jsonb_build_object('title', 'It'))) END
   FROM (
     SELECT n, (extract(epoch FROM now()) * 1000)::bigint - ($1::int - n) * 300000::bigint AS ms,
       CASE WHEN n % 10000 = 77 THEN 'weights.apply' WHEN n % 20 = 0 AND n / 500 % 10 = 0 THEN 'offer.delete'
         WHEN n % 9 = 0 THEN 'policy.save' WHEN n % 7 = 0 THEN 'placement.save' ELSE 'offer.save' END AS action,
       CASE WHEN n % 10000 = 77 THEN 'weights' WHEN n % 20 = 0 AND n / 500 % 10 = 0 THEN 'offer-' || n % 500
         WHEN n % 9 = 0 THEN 'tents' WHEN n % 7 = 0 THEN 'cart' ELSE 'offer-' || n % 500 END AS subject
     FROM generate_series(0, $1::int - 1) n) e
   JOIN people p ON p.n = CASE WHEN e.n % 5000 = 1 THEN 0 ELSE 1 + e.n % 59 END`,
  `INSERT INTO "OfferVersion" ("offerId", "version", "content")
   SELECT "id", v, jsonb_build_object('title', "title", 'percent', v) FROM "Offer", generate_series(1, 20) v`,
  'VACUUM ANALYZE "AuditEntry"',
  'VACUUM ANALYZE "OfferVersion"',
]

const bench = await ownDatabase({ ...process.env, ...demoEnv() }.DATABASE_URL ?? '', 'bench_log')
process.env.DATABASE_URL = bench.url
const { pool } = await import('@/lib/db')
const client = await pool.connect()
try {
  for (const statement of FILL) await client.query(statement, statement.includes('$1') ? [entries] : [])
  const { logOf } = await import('@/lib/audit/log')
  const { readLogQuery } = await import('@/lib/audit/log-query')
  const { rows: people } = await client.query<{ id: string }>('SELECT "id" FROM people ORDER BY n')
  const { rows: far } = await client.query<{ id: string; day: string }>(
    `SELECT "id", to_char("at", 'YYYY-MM-DD') AS day FROM "AuditEntry" ORDER BY "id" OFFSET $1 LIMIT 1`,
    [Math.floor(entries / 100)],
  )
  const [rare = '', often = ''] = people.map(({ id }) => id)
  const { id: before = '', day = '' } = far[0] ?? {}
  const asked: Record<string, Record<string, string>> = {
    'the newest': {},
    'the oldest page but a few': { before },
    'somebody who changes little': { who: rare },
    'somebody who changes much': { who: often },
    'a rare deed': { what: 'weights.apply' },
    'a deed nobody did': { what: 'loyalty.save' },
    'one thing': { thing: 'offer:offer-7' },
    'words in a name': { thing: 'number 12' },
    'words of nothing': { thing: 'umbrella' },
    'a day long ago': { day },
    'all at once': { who: often, what: 'offer.save', thing: 'number 1', day },
    'a rare deed of the one who changes little': { who: rare, what: 'weights.apply' },
  }
  const figures: Record<string, object> = {}
  for (const [name, query] of Object.entries(asked)) {
    const times: number[] = []
    let found = 0
    for (let round = -3; round < rounds; round++) {
      const began = performance.now()
      found = (await logOf(readLogQuery(query))).entries.length
      if (round >= 0) times.push(performance.now() - began)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))
    figures[name] = { 'p50, ms': at(0.5), 'p95, ms': at(0.95), entries: found }
  }
  console.log(`A page of the log among ${entries.toLocaleString('en')} entries, ${rounds} rounds each`)
  console.table(figures)
} finally {
  client.release()
  await pool.end()
  await bench.drop()
}
