import { once } from 'node:events'
import { batchOf, type Told } from '../bench/events/batches'
import { type OwnDatabase, ownDatabase } from '../bench/own-database'
import { type Server, serve } from '../bench/servers'
import { impressionSums, tasteSums } from '../lib/events/sums'
import { uuid7 } from '../lib/visits/uuid7'
import { visitorCookies } from './crowd'
import { expect, test } from './fixtures'

/** How often the server is killed: `KILLS=50` for the full proof. */
const kills = Number(process.env.KILLS ?? 3)
const PER_BATCH = 10
const EVERY_MS = 50
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

type Batch = { events: Told[]; cookie: string }

let database: OwnDatabase | undefined
let server: Server | undefined
test.afterAll(async () => {
  server?.process.kill('SIGKILL')
  await database?.drop()
})

/** Sends a batch until the log has it, again and again with the same ids; answers how often it had to. */
async function tell({ events, cookie }: Batch, url: () => Promise<string>): Promise<number> {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(`${await url()}/api/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'user-agent': PERSON,
        cookie,
      },
      body: JSON.stringify({ events }),
    }).catch(() => null)
    const body: unknown = await answer?.json().catch(() => null)
    if (answer?.status === 202 && body) {
      expect(body).toEqual({ accepted: events.length })
      return tries
    }
    expect([undefined, 202, 503]).toContain(answer?.status)
  }
}

/** Where live sums and a replay of the log differ by more than rounding. */
const differs = (table: string, keys: string[], sums: string[], replay: string) => `
SELECT * FROM (SELECT * FROM "${table}" WHERE "profileId" = ANY($1)) live
FULL JOIN (${replay}) replayed USING ("profileId", ${keys.map(key => `"${key}"`).join(', ')})
WHERE ${sums
  .map(sum => `abs(live."${sum}" - replayed."${sum}") <= 1e-9 * greatest(1, abs(replayed."${sum}"))`)
  .map(same => `(${same}) IS NOT TRUE`)
  .join(' OR ')}`

test(`killed ${kills} times under 200 events a second, the log holds every acknowledged event once`, async () => {
  test.setTimeout(60_000 + kills * 20_000)
  const own = await ownDatabase(process.env.DATABASE_URL ?? '', 'e2e_crash')
  database = own
  const environment = { DATABASE_URL: own.url, WORKER: 'off' }
  let running = serve('.', environment)
  const url = async () => (await running).url
  server = await running

  const { rows: products } = await own.pool.query(
    'SELECT "id", "slug", "name" FROM "Product" ORDER BY "slug" LIMIT 40',
  )
  const visitors = Array.from({ length: 40 }, () => uuid7())
  const cookies = visitors.map(visitorCookies)
  const sent: Told[] = []
  const told: Promise<number>[] = []
  const started = Date.now()
  const clock = setInterval(() => {
    // What a slow moment left out is made up for, so that it stays 200 a second.
    while (told.length < (Date.now() - started) / EVERY_MS) {
      const events = batchOf({ products }, told.length, PER_BATCH)
      sent.push(...events)
      told.push(tell({ events, cookie: cookies[told.length % cookies.length] ?? '' }, url))
    }
  }, EVERY_MS / 5)
  try {
    for (let kill = 0; kill < kills; kill++) {
      const before = told.length
      // At another point of the traffic each time: after 10 to 25 batches and a bit.
      await expect
        .poll(() => told.length - before, { intervals: [5 + (kill % 7)] })
        .toBeGreaterThan(10 + (kill % 16))
      const down = server.process
      const ended = once(down, 'exit')
      down.kill('SIGKILL')
      running = ended.then(() => serve('.', environment))
      server = await running
    }
  } finally {
    clearInterval(clock)
  }
  const tries = await Promise.all(told)
  test.info().annotations.push({
    type: 'crash',
    description: `${kills} kills, ${sent.length} events in ${told.length} batches, ${tries.filter(n => n > 1).length} sent again`,
  })
  expect(
    tries.some(n => n > 1),
    'a batch was under way when the server was killed',
  ).toBe(true)

  const { rows } = await own.pool.query<{ id: string }>('SELECT "id" FROM "Event"')
  expect(rows.map(row => row.id).toSorted()).toEqual(sent.map(e => e.id).toSorted())
  const events = '(SELECT * FROM "Event" WHERE "profileId" = ANY($1))'
  for (const statement of [
    differs('Affinity', ['dimension', 'key'], ['mass', 'evidence'], tasteSums({ events })),
    differs('Impression', ['productId'], ['shown', 'chosen'], impressionSums({ events })),
  ])
    expect((await own.pool.query(statement, [visitors])).rows).toEqual([])
  const { rows: tastes } = await own.pool.query('SELECT FROM "Affinity" WHERE "profileId" = ANY($1)', [
    visitors,
  ])
  expect(tastes.length).toBeGreaterThan(visitors.length)
})
