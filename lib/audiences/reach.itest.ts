import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pool } from '@/lib/db'
import { stockShop } from '@/lib/events/shop.test-data'
import { type Reach, reachOf } from './reach'
import type { Rule } from './rule'

const CROWD = 6_000

beforeAll(async () => {
  await stockShop()
  // Always the same people, so that a sample of them is always the same: one in twenty would miss the truth.
  await pool.query(
    `INSERT INTO "Profile" ("id", "name", "city", "consent", "hobbies")
     SELECT md5('person ' || n)::uuid, 'Person Number' || n, CASE WHEN n % 4 = 0 THEN 'Berlin' WHEN n = 77 THEN 'Ulm' END, 'GRANTED', '{}'
     FROM generate_series(1, $1::int) AS n`,
    [CROWD],
  )
  // Everybody came by once, every third on a phone; those of Berlin bought something.
  await pool.query(
    `INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "data")
     SELECT now() - interval '1 day', gen_random_uuid(), "id", gen_random_uuid(), 'page_view',
       jsonb_build_object('channel', 'direct', 'device', CASE WHEN row_number() OVER (ORDER BY "id") % 3 = 0 THEN 'phone' ELSE 'desktop' END)
     FROM "Profile"`,
  )
  await pool.query('ANALYZE "Profile"')
})
afterAll(() => pool.end())

async function all(rule: Rule): Promise<Reach[]> {
  const answers: Reach[] = []
  for await (const reach of reachOf(rule, Date.now())) answers.push(reach)
  return answers
}

/** How many statements wait for what somebody else holds. */
async function under(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows[0]?.count ?? 0
}

describe('the reach of an audience', () => {
  it('is estimated first and counted then', async () => {
    const [estimate, counted, ...more] = await all({ fact: 'city', is: 'berlin' })
    expect(more).toEqual([])
    expect(estimate).toMatchObject({ exact: false, final: false })
    expect(estimate?.asked).toBeLessThan(CROWD)
    expect(estimate?.low).toBeLessThan(CROWD / 4)
    expect(estimate?.high).toBeGreaterThan(CROWD / 4)
    expect(counted).toMatchObject({ count: CROWD / 4, people: CROWD, exact: true, final: true })
    expect(counted?.members.length).toBe(6)
    expect(counted?.members.every(member => member.name === 'Person')).toBe(true)
  })

  it('finds the one person no sample has', async () => {
    const answers = await all({ fact: 'city', is: 'Ulm' })
    expect(answers.at(-1)).toMatchObject({ count: 1, exact: true, members: [{ name: 'Person', orders: 0 }] })
  })

  it('stops in the database as well when nobody waits for it any more', async () => {
    const stop = new AbortController()
    const answers = reachOf({ fact: 'orders-at-least', count: 1 }, Date.now(), stop.signal)
    expect((await answers.next()).value).toMatchObject({ exact: false, final: false })
    // Whoever counts orders now waits for this.
    const closed = await pool.connect()
    try {
      await closed.query('BEGIN')
      await closed.query('LOCK TABLE "Order" IN ACCESS EXCLUSIVE MODE')
      const counted = answers.next()
      await vi.waitUntil(async () => (await under(closed)) === 1, { timeout: 20_000 })
      stop.abort()
      await expect(counted).rejects.toThrow('canceling statement')
      expect(await under(closed)).toBe(0)
    } finally {
      await closed.query('ROLLBACK')
      closed.release()
    }
  })

  it('looks at some where only snapshots tell, and says so', async () => {
    const told = (await all({ fact: 'device', is: 'phone' })).at(-1)
    expect(told).toMatchObject({ exact: false, final: true, people: CROWD })
    expect(told?.low).toBeLessThan(CROWD / 3)
    expect(told?.high).toBeGreaterThan(CROWD / 3)
    expect((told?.high ?? 0) - (told?.low ?? 0)).toBeLessThan(CROWD / 6)
  })

  it('is exact where columns decide already', async () => {
    const nobody: Rule = {
      all: [
        { fact: 'device', is: 'phone' },
        { fact: 'hobby', is: randomUUID() },
      ],
    }
    expect((await all(nobody)).at(-1)).toMatchObject({ count: 0, low: 0, high: 0, exact: true, members: [] })
  })

  it('counts a small shop at once', async () => {
    await pool.query(`DELETE FROM "Profile" WHERE "city" IS NULL`)
    await pool.query('ANALYZE "Profile"')
    const [only, ...more] = await all({ not: { fact: 'city', is: 'Ulm' } })
    expect(more).toEqual([])
    expect(only).toMatchObject({ count: CROWD / 4, people: CROWD / 4 + 1, exact: true, final: true })
  })
})
