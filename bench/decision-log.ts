/**
 * `npm run bench:decision-log` (needs `npm run db:start`): a database of its own with 95 days of pages, ROWS (1,000,000)
 * of PEOPLE (10,000), half of them home pages as they are really written; then what looking somebody up, listing their
 * pages, erasing somebody and keeping the log in order take, by the store's own code.
 */
import type { DecisionContent } from '@/lib/decisions/content'
import { contentOf } from '@/lib/decisions/content-of'
import { offersThere } from '@/lib/decisions/offers-there'
import { rulesThen } from '@/lib/decisions/rules-then'
import { OPENING } from '@/lib/placements/config'
import { contextAt, contextOf } from '@/lib/recommend/context'
import { decideProduct } from '@/lib/recommend/decide'
import { decideHomePage } from '@/lib/recommend/home-page'
import { traceHome } from '@/lib/recommend/trace-home'
import { traceProduct } from '@/lib/recommend/trace-shelves'
import { demoEnv } from './demo-env'
import { grownOffers } from './growth/offers'
import { grownShop, grownShopper } from './growth/shop'
import { type OwnDatabase, ownDatabase } from './own-database'

const rows = Number(process.env.ROWS ?? 1_000_000)
const people = Number(process.env.PEOPLE ?? 10_000)
const DAYS = 95
const ASKED = 200
const ERASED = 20
const STEP = 100_000
const now = Date.now()

/** What is kept of pages of forty people: of each the home page and a product's. */
function contents(): DecisionContent[] {
  const catalogue = grownShop(1_000, now)
  const offers = grownOffers(catalogue, 20, 8, now)
  return Array.from({ length: 40 }, (_, n) => grownShopper(catalogue, n, now)).flatMap((snapshot, n) => {
    const given = { snapshot, now, goods: catalogue }
    const { revision } = snapshot
    const basis = {
      snapshot,
      catalogue,
      placements: OPENING,
      offers,
      learned: { arms: new Map(), paused: new Set<string>() },
    }
    const home = decideHomePage(basis, { now, situation: null, stableId: snapshot.profileId })
    const context = contextOf(snapshot, catalogue, now, OPENING)
    const product = catalogue.products[n * 7]
    if (!product) throw new Error('the shop is too small')
    const shelves = decideProduct(product, snapshot, catalogue, now)
    return [
      contentOf({
        trace: traceHome(home, home.offers, contextAt(context, 'HOME'), home.arms),
        offers: offersThere(['HOME_HERO', 'HOME_BANNER'], offers, given),
        rules: rulesThen(['HOME'], OPENING, catalogue),
        revision,
      }),
      contentOf({
        trace: traceProduct(product, shelves, {}, context),
        of: product.name,
        offers: offersThere(['PRODUCT'], offers, given, product),
        rules: rulesThen(['PRODUCT_GOES_WITH', 'PRODUCT_SIMILAR'], OPENING, catalogue),
        revision,
      }),
    ]
  })
}

async function fill({ pool }: OwnDatabase): Promise<void> {
  await pool.query(
    `INSERT INTO "Profile" ("id", "consent", "hobbies") SELECT gen_random_uuid(), 'GRANTED', '{}' FROM generate_series(1, $1::int)`,
    [people],
  )
  await pool.query('CREATE TABLE person AS SELECT "id", row_number() OVER () - 1 AS n FROM "Profile"')
  await pool.query('CREATE UNIQUE INDEX ON person (n)')
  await pool.query('CREATE TABLE sample (n int PRIMARY KEY, page text, content jsonb)')
  const all = contents()
  await pool.query(
    `INSERT INTO sample SELECT n - 1, CASE WHEN n % 2 = 1 THEN 'home' ELSE 'product' END, content
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS t(content, n)`,
    [JSON.stringify(all)],
  )
  await pool.query(
    `SELECT ensure_decision_partition((date_trunc('month', now()) - make_interval(months => m))::date) FROM generate_series(0, 4) AS m`,
  )
  for (let done = 0; done < rows; done += STEP) {
    await pool.query(
      `INSERT INTO "Decision" ("at", "id", "profileId", "page", "path", "content")
       SELECT now() - random() * interval '${DAYS} days', gen_random_uuid(), p."id", s.page, '/' || e.n, s.content
       FROM (SELECT n, floor(random() * $3)::int AS who FROM generate_series($1::int, $2::int - 1) AS n) e
       JOIN person p ON p.n = e.who JOIN sample s ON s.n = e.n % $4::int`,
      [done, Math.min(rows, done + STEP), people, all.length],
    )
    process.stdout.write(`\r${(done + STEP).toLocaleString('en')} pages `)
  }
  console.log()
  await pool.query('VACUUM (ANALYZE) "Decision"')
}

const figures = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
  return { 'p50 ms': at(0.5), 'p99 ms': at(0.99) }
}

async function timed<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const one of list) {
    const start = performance.now()
    await work(one)
    times.push(performance.now() - start)
  }
  return times
}

const { DATABASE_URL = '' } = { ...process.env, ...demoEnv() }
const database = await ownDatabase(DATABASE_URL, 'bench_decision_log')
// What the store's own code opens reads the same database.
process.env.DATABASE_URL = database.url
const { pool } = await import('@/lib/db')
const { shownAround, shownTo } = await import('@/lib/decisions/queries')
const { tendDecisionLog } = await import('@/lib/jobs/decision-log')
const { HELD } = await import('@/lib/privacy/registry')
const mine = new Map(HELD).get('Decision')?.where
try {
  await fill(database)
  const { rows: asked } = await pool.query<{ id: string; at: Date }>(
    `SELECT "profileId" AS id, "at" FROM "Decision" TABLESAMPLE SYSTEM (1) WHERE random() < 0.1 LIMIT ${ASKED + ERASED}`,
  )
  const looked = asked.slice(0, ASKED)
  await shownTo(looked[0]?.id ?? '', null)
  const listed = figures(await timed(looked, ({ id }) => shownTo(id, null, 26)))
  const around = figures(await timed(looked, ({ id, at }) => shownAround(id, at.getTime(), 30)))
  const older = figures(await timed(looked, ({ id, at }) => shownTo(id, at.getTime(), 26)))
  const erased = figures(
    await timed(asked.slice(ASKED), ({ id }) => pool.query(`DELETE FROM "Decision" t WHERE ${mine}`, [[id]])),
  )
  const size = await pool.query<{ rows: string; size: string; text: string }>(
    `SELECT (SELECT count(*) FROM "Decision") AS rows,
       (SELECT pg_size_pretty(sum(pg_total_relation_size(inhrelid))) FROM pg_inherits WHERE inhparent = '"Decision"'::regclass) AS size,
       (SELECT round(avg(pg_column_size(content))) FROM "Decision" TABLESAMPLE SYSTEM (0.2)) AS text`,
  )
  console.table({
    'newest pages of somebody': listed,
    'older ones': older,
    'around a moment': around,
    'erasing somebody': erased,
  })
  console.log('Pages, all of them on disk, and bytes of one as stored', size.rows[0])
  for (const days of [0, 1, 32]) {
    const start = performance.now()
    const { dropped, deleted } = await tendDecisionLog(pool, new Date(now + days * 86_400_000))
    console.log(
      `Keeping in order, ${days} days on: ${dropped} partitions dropped, ${deleted.toLocaleString('en')} pages deleted, ${(performance.now() - start).toFixed(0)} ms`,
    )
  }
  const plan = await pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM "Decision" WHERE "profileId" = $1 ORDER BY "at" DESC LIMIT 26`,
    [looked[0]?.id],
  )
  console.log(plan.rows.map(row => row['QUERY PLAN']).join('\n'))
} finally {
  await pool.end()
  await database.drop()
}
