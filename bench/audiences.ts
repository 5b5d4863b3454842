/**
 * `npm run bench:audiences`: how soon the reach of an audience is estimated and counted among a million people, how
 * far the estimate lies off, what telling one person takes, and the nightly values. In a database of its own beside
 * the demo's (`npm run db:start` first). PROFILES makes it smaller, ROUNDS repeats, KEEP=1 keeps
 * the people for the next run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Rule } from '@/lib/audiences/rule'
import { populate } from './audiences/population'
import { RULES } from './audiences/rules'
import { demoEnv, root } from './demo-env'
import { ownDatabase } from './own-database'

const people = Number(process.env.PROFILES ?? 1_000_000)
const rounds = Number(process.env.ROUNDS ?? 5)

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const ms = (time: number) => Number(time.toFixed(time < 1 ? 4 : 0))

const bench = await ownDatabase(
  { ...process.env, ...demoEnv() }.DATABASE_URL ?? '',
  'bench_audiences',
  Boolean(process.env.KEEP),
)
process.env.DATABASE_URL = bench.url
const { pool } = await import('@/lib/db')
try {
  if (!bench.kept) await populate(bench.pool, people)
  const { rebuildValues } = await import('@/lib/value/rebuild')
  const started = performance.now()
  const valued = await rebuildValues(bench.pool, new Date())
  const valuesMs = ms(performance.now() - started)
  await bench.pool.query('VACUUM ANALYZE "ProfileValue"')

  const { reachOf } = await import('@/lib/audiences/reach')
  const reach: Record<string, object> = {}
  for (const [name, rule] of Object.entries(RULES)) {
    const [firsts, finals]: [number[], number[]] = [[], []]
    let [first, last]: Awaited<ReturnType<typeof once>>['counts'] = [0, 0]
    let exact = false
    for (let round = 0; round < rounds; round++) {
      const told = await once(rule)
      firsts.push(told.firstMs)
      finals.push(told.finalMs)
      ;[first, last] = told.counts
      exact = told.exact
    }
    reach[name] = {
      'estimate, ms': ms(median(firsts)),
      'counted, ms': ms(median(finals)),
      estimated: first,
      counted: exact ? last : `about ${last}`,
    }
  }
  async function once(rule: Rule) {
    const began = performance.now()
    const answers = []
    let firstMs = 0
    for await (const answer of reachOf(rule, Date.now())) {
      firstMs ||= performance.now() - began
      answers.push(answer)
    }
    const counts: [number, number] = [answers[0]?.count ?? 0, answers.at(-1)?.count ?? 0]
    return { firstMs, finalMs: performance.now() - began, counts, exact: answers.at(-1)?.exact ?? false }
  }
  console.log(
    `\nReach among ${people.toLocaleString('en')} people, medians of ${rounds} (aim: counted ≤ 1,000 ms)`,
  )
  console.table(reach)

  const one = await oneInMemory()
  console.log('\nTelling one person, ms, medians over 200 people (aim < 0.1)')
  console.table(one)
  console.log(`\nValues of ${valued.toLocaleString('en')} buyers: ${valuesMs} ms`)
  mkdirSync(`${root}.data/bench`, { recursive: true })
  const report = { node: process.version, people, rounds, reach, one, valuesMs }
  writeFileSync(`${root}.data/bench/audiences.json`, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  await pool.end()
  await bench.drop()
}

/** What `matches` takes for one snapshot, cold (each snapshot asked once) so that nothing kept helps. */
async function oneInMemory() {
  const { readSnapshots } = await import('@/lib/profile/read')
  const { matches } = await import('@/lib/audiences/evaluate')
  const { currentCatalogue } = await import('@/lib/catalogue/queries')
  const goods = await currentCatalogue()
  const { rows } = await pool.query<{ id: string }>(
    'SELECT "id" FROM "Profile" WHERE "consent" = \'GRANTED\' LIMIT 200',
  )
  const figures: Record<string, object> = {}
  for (const [name, rule] of Object.entries(RULES)) {
    const snapshots = await readSnapshots(rows.map(row => row.id))
    const times = snapshots.map(snapshot => {
      const began = performance.now()
      matches(rule, snapshot, Date.now(), goods)
      return performance.now() - began
    })
    figures[name] = { p50: ms(median(times)), p99: ms(times[Math.floor(times.length * 0.99)] ?? 0) }
  }
  return figures
}
