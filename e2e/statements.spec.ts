import { randomBytes } from 'node:crypto'
import { type OwnDatabase, ownDatabase } from '../bench/own-database'
import { expect, test } from './fixtures'
import { type OwnServer, ownServer } from './own-server'
import { newShopper, sessionCookie, sql } from './shopper'

/** A database user of its own for one server, so that its statements can be told from everybody else's. */
async function countedUser(database: string) {
  const role = `counted_${randomBytes(6).toString('hex')}`
  const password = randomBytes(18).toString('hex')
  await sql('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  await sql(`CREATE ROLE ${role} SUPERUSER LOGIN PASSWORD '${password}'`)
  const url = new URL(database)
  url.username = role
  url.password = password
  return { role, url: url.href }
}

async function statementsOf(role: string): Promise<{ calls: number; queries: string[] }> {
  const rows = await sql<{ query: string; calls: string }>(
    `SELECT s.query, s.calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
     WHERE r.rolname = $1 AND s.query !~* '^(begin|commit|set|deallocate)'
       -- Written down after the page is sent; the visit itself is counted.
       AND s.query NOT LIKE '%INSERT INTO "Decision"%'`,
    [role],
  )
  return {
    calls: rows.reduce((sum, row) => sum + Number(row.calls), 0),
    queries: rows.map(row => `${row.calls} × ${row.query.slice(0, 90)}`),
  }
}

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

let server: OwnServer | undefined
let own: OwnDatabase | undefined
test.afterEach(async () => {
  server?.close()
  await own?.drop()
})

test('the whole home page of a shopper takes at most 4 statements, its visit included', async () => {
  // Of its own: what other tests change in theirs would have to be read anew.
  own = await ownDatabase(process.env.DATABASE_URL ?? '', 'e2e_statements')
  const { pool } = own
  const { role, url } = await countedUser(own.url)
  server = await ownServer({ DATABASE_URL: url })
  const { base } = server

  const here: typeof sql = async (text, values = []) => (await pool.query(text, values)).rows
  const visits = async (profileId: string) =>
    (await here('SELECT FROM "Event" WHERE "profileId" = $1', [profileId])).length
  const visit = async () => {
    const shopper = await newShopper({}, here)
    const { name, value } = await sessionCookie(shopper)
    const headers = { cookie: `${name}=${value}`, 'user-agent': PERSON }
    const html = await (await fetch(base, { headers })).text()
    expect(html).toContain('data-card')
    await expect.poll(() => visits(shopper.profileId)).toBe(1)
  }
  await visit()
  const before = await statementsOf(role)
  await visit()
  const after = await statementsOf(role)
  expect(after.calls - before.calls, after.queries.join('\n')).toBeLessThanOrEqual(4)
  expect(after.calls - before.calls).toBeGreaterThanOrEqual(2)
})
