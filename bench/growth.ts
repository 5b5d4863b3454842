/**
 * `npm run bench:growth`: what a home page costs to decide as the shop grows, and what the catalogue and the nightly
 * models cost to read and to build. The first needs nothing; `PARTS=decision,database` needs `npm run db:start`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { demoEnv, root } from './demo-env'
import { databaseAt } from './growth/database'
import { decisions } from './growth/decision'
import { ownDatabase } from './own-database'

const rounds = Number(process.env.ROUNDS ?? 9)
/** The large shop of the database's part. */
const events = Number(process.env.EVENTS ?? 5_000_000)
const products = Number(process.env.PRODUCTS ?? 100_000)
const parts = new Set((process.env.PARTS ?? 'decision').split(','))
const report: Record<string, unknown> = { node: process.version, rounds }

if (parts.has('decision')) {
  for (const perGroup of [50, 400]) {
    const result = decisions([1_000, 100_000], rounds, perGroup)
    report[`decision, ${perGroup} a group`] = result
    console.log(`\nDeciding the home page, about ${perGroup} products a group in the large shop`)
    console.table(result.figures)
    console.log(
      `large / small, median of ${rounds} rounds: ${result.ratio} by the clock, ${result.workRatio} of work (aim ≤ 1.5)`,
    )
    console.log(`p99 in the large one: ${result.p99} ms (aim ≤ 10)`)
  }
}
if (parts.has('database')) {
  const { DATABASE_URL = '' } = { ...process.env, ...demoEnv() }
  const database = await ownDatabase(DATABASE_URL, 'bench_growth')
  // What the store's own code opens reads the same database.
  process.env.DATABASE_URL = database.url
  try {
    const result = await databaseAt(database, products, events)
    report.database = result
    console.log(`\nThe nightly models, ${events.toLocaleString('en')} events`)
    console.table(result.models)
    console.log(
      'Filling, building and reading in seconds, and what the catalogue holds of the heap',
      result.summary,
    )
  } finally {
    const { pool } = await import('@/lib/db')
    await pool.end()
    await database.drop()
  }
}
mkdirSync(`${root}.data/bench`, { recursive: true })
writeFileSync(`${root}.data/bench/growth.json`, `${JSON.stringify(report, null, 2)}\n`)
