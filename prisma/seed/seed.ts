import pg from 'pg'
import { catalogue } from './catalogue/catalogue'
import { loadCatalogue } from './load-catalogue'
import { loadPeople } from './load-people'
import { startOfDay } from './simulate/clock'
import { populate } from './simulate/population'
import { openShop } from './simulate/shop'

/** Shoppers made up so that lists, counts and models have something to learn from. */
const SIMULATED = 2_000

const started = performance.now()
const say = (line: string) =>
  console.log(`  seed ${((performance.now() - started) / 1000).toFixed(1)} s · ${line}`)
const now = process.argv[2] ? new Date(process.argv[2]) : new Date()
if (Number.isNaN(now.getTime()))
  throw new Error(`"${process.argv[2]}" is no date: expected 2026-06-14T10:00:00Z`)

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()

/** One step of the seeding: all of it or nothing, and one seeding at a time. */
async function step(work: () => Promise<unknown>): Promise<void> {
  await client.query('BEGIN')
  // A second seeding waits here, then finds its work done.
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/seed'))`)
  await work()
  await client.query('COMMIT')
}

try {
  await step(async () => {
    const added = await loadCatalogue(client, catalogue, now)
    say(added ? `${added} products` : 'the catalogue is complete')
  })
  await step(async () => {
    const { rowCount } = await client.query('SELECT FROM "Shopper" LIMIT 1')
    if (rowCount) return say('the people are here already')
    const today = startOfDay(now.getTime())
    await loadPeople(client, populate(openShop(catalogue), today, SIMULATED), new Map(), today, say)
  })
} finally {
  await client.end()
}
