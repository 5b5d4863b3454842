import { createInterface } from 'node:readline/promises'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { checkFeed, checkHistory } from '@/lib/import/check'
import { clearDemo, hasDemoProducts, whatGoes } from '@/lib/import/demo-data'
import { demandColumns, importFeed, importHistory, missingIn, takeImportTurn } from '@/lib/import/import'
import { importArguments, type Wanted } from '@/lib/import/import-arguments'
import { type Input, openInput } from '@/lib/import/input'
import { Unreadable } from '@/lib/import/read-row'
import { Stopped } from '@/lib/import/reading'
import { feedWords, historyWords } from '@/lib/import/words'
import { reportOn } from './lib/import-report'

const now = new Date()
let asked = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    asked = true
  })

const stopped = () => asked
const say = (text: string) => console.log(text)

/** The shop is the demo's, and stays so unless asked, and unless `feed` has something to put in its place. @throws Unreadable */
async function demandRoom(client: PoolClient, wanted: Wanted, feed: Input | null): Promise<void> {
  if (!(await hasDemoProducts(client))) return
  if (!wanted.replaceDemo)
    throw new Unreadable(
      'This shop holds the demo, and the two do not mix. Add --replace-demo to empty it first, or name an empty database with DATABASE_URL.',
    )
  if (!env().TANTE_EMMA_DEMO)
    throw new Unreadable('This is no demo (TANTE_EMMA_DEMO is not 1): nothing in it is thrown away here.')
  if (!feed) throw new Unreadable('A history alone fits no demo: bring its --products as well.')
  const quiet = { problem: () => {}, progress: () => {}, say, stopped }
  if ((await checkFeed(feed, now, quiet)).counts.variants === 0)
    throw new Unreadable(`${feed.name} has not one good line: the demo stays. --check says why.`)
  const { products, orders, people } = await whatGoes(client)
  const goes = `${products} products, ${orders} orders, ${people} shoppers, every offer and event`
  if (!wanted.yes && !(await isMeant(goes))) throw new Unreadable('Nothing was deleted and nothing imported.')
  await clearDemo(client)
  say(`The demo is gone: ${goes}. The accounts of the staff stay.`)
}

async function isMeant(goes: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Unreadable(`This deletes ${goes}. Say so: add --yes.`)
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question(`Delete ${goes}? Type "yes": `)
  ask.close()
  return answer.trim() === 'yes'
}

/** Runs one file with its own report; returns whether anything of it came in. */
async function on(
  input: Input,
  work: (report: ReturnType<typeof reportOn>) => Promise<string[] | null>,
): Promise<boolean> {
  say(`${input.name}`)
  const report = reportOn(input.name, input.bytes, stopped)
  const words = await work(report).finally(() => report.end())
  for (const line of words ?? [
    'This very file was the last to be imported: nothing to do (--again reads it once more).',
  ])
    say(`  ${line}`)
  return true
}

async function check(client: PoolClient, products: Input | null, events: Input | null): Promise<void> {
  let items: ReadonlySet<string> = new Set()
  if (products) {
    demandColumns(products, missingIn.products)
    await on(products, async ({ telling }) => {
      const checked = await checkFeed(products, now, telling)
      items = checked.items
      const { counts } = checked
      return [
        `${counts.products} products with ${counts.variants} variants would be imported, ${counts.bad} lines not`,
      ]
    })
  }
  if (events) {
    demandColumns(events, missingIn.events)
    await on(events, async ({ telling }) => {
      const counts = await checkHistory(client, events, items, now, telling)
      return [`${counts.good} of ${counts.lines} lines would be imported`]
    })
  }
  say('Nothing was written.')
}

async function run(client: PoolClient, wanted: Wanted): Promise<void> {
  const products = wanted.products ? await openInput(wanted.products) : null
  const events = wanted.events ? await openInput(wanted.events) : null
  if (wanted.check) return check(client, products, events)
  await takeImportTurn(client)
  // Before anything is deleted.
  if (products) demandColumns(products, missingIn.products)
  if (events) demandColumns(events, missingIn.events)
  await demandRoom(client, wanted, products)
  const got: boolean[] = []
  const isAny = (count = 0) => {
    got.push(count > 0)
  }
  if (products)
    await on(products, async ({ telling }) => {
      const done = await importFeed(client, products, { ...wanted, now }, telling)
      isAny(done ? done.counts.variants : 1)
      return done && feedWords(done.counts)
    })
  if (events)
    await on(events, async ({ telling }) => {
      const done = await importHistory(pool, client, events, { ...wanted, now }, telling)
      isAny(done ? done.counts.good : 1)
      return done && historyWords(done.counts, done.shiftDays)
    })
  if (got.includes(true))
    return say('Done. npm start opens the shop with it; one that is open shows it within minutes.')
  say('Nothing could be imported.')
  process.exitCode = 1
}

const client = await pool.connect()
try {
  await run(client, importArguments(process.argv.slice(2), now.getTime()))
} catch (error) {
  if (error instanceof Stopped) {
    say('Stopped between two batches: nothing is half done. The same command goes on from here.')
    process.exitCode = 130
  } else {
    console.error(error instanceof Error ? error.message : error)
    if (!(error instanceof Unreadable) && process.env.DEBUG) console.error(error)
    process.exitCode = 1
  }
} finally {
  client.release(true)
  await pool.end()
}
