import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { MONTHS_KEPT, tendEventLog } from './event-log'
import { CART_DAYS, forgetExpired, TOMBSTONE_DAYS } from './forget'
import { jobs } from './jobs'
import { startWorker } from './worker'

const DAY = 86_400_000
const now = new Date()
const monthsAway = (months: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15))
const nameOf = (at: Date) => at.toISOString().slice(0, 7).replace('-', '_')

const write = (at: Date) =>
  pool.query(`INSERT INTO "Event" ("at", "id", "profileId", "name") VALUES ($1, $2, $2, 'page_view')`, [
    at,
    randomUUID(),
  ])
const filedIn = async (at: Date) =>
  (await pool.query('SELECT tableoid::regclass::text AS part FROM "Event" WHERE "at" = $1', [at])).rows[0]
    ?.part

afterAll(() => pool.end())

describe('tendEventLog', () => {
  it('opens the months ahead, files what came before its month, and changes nothing the next time', async () => {
    const early = monthsAway(5)
    const broken = new Date('1999-06-01T00:00:00Z')
    await write(early)
    expect(await filedIn(early)).toBe('"Event_other"')
    const then = new Date(now.getTime() + 62 * DAY)
    const { made } = await tendEventLog(pool, then)
    expect(made).toContain(nameOf(early))
    expect(await filedIn(early)).toBe(`"Event_${nameOf(early)}"`)
    expect((await tendEventLog(pool, then)).made).toEqual([])
    await write(broken)
    await tendEventLog(pool, then)
    expect(await filedIn(broken)).toBeUndefined()
  })

  it('drops a month only when all of it is past keeping', async () => {
    const kept = monthsAway(-MONTHS_KEPT)
    const past = monthsAway(-MONTHS_KEPT - 1)
    for (const at of [kept, past]) {
      await pool.query('SELECT ensure_event_partition($1::date)', [at])
      await write(at)
    }
    expect((await tendEventLog(pool, now)).dropped).toEqual([nameOf(past)])
    expect(await filedIn(kept)).toBe(`"Event_${nameOf(kept)}"`)
    expect(await filedIn(past)).toBeUndefined()
  })
})

describe('forgetExpired', () => {
  it('clears abandoned carts of nobody, not those of a shopper, throttles that are over, and ids no cookie can name any more', async () => {
    const profile = randomUUID()
    await pool.query('INSERT INTO "Profile" ("id", "hobbies") VALUES ($1, \'{}\')', [profile])
    const cart = (owner: string | null, days: number) =>
      pool.query('INSERT INTO "Cart" ("id", "profileId", "updatedAt") VALUES ($1, $2, $3)', [
        randomUUID(),
        owner,
        new Date(now.getTime() - days * DAY),
      ])
    await cart(null, CART_DAYS + 1)
    await cart(null, CART_DAYS - 1)
    await cart(profile, CART_DAYS + 1)
    const throttle = (key: string, days: number, blockedUntil: Date | null) =>
      pool.query(
        'INSERT INTO "SignInThrottle" ("key", "failures", "blockedUntil", "updatedAt") VALUES ($1, 9, $2, $3)',
        [key, blockedUntil, new Date(now.getTime() - days * DAY)],
      )
    await throttle('over', 2, null)
    await throttle('recent', 0, null)
    await throttle('blocked', 2, new Date(now.getTime() + DAY))
    for (const days of [TOMBSTONE_DAYS - 1, TOMBSTONE_DAYS + 1])
      await pool.query('INSERT INTO "Tombstone" ("id", "at") VALUES ($1, $2)', [
        randomUUID(),
        new Date(now.getTime() - days * DAY),
      ])
    expect(await forgetExpired(pool, now)).toEqual({ carts: 1, throttles: 1, tombstones: 1 })
    expect(await forgetExpired(pool, now)).toEqual({ carts: 0, throttles: 0, tombstones: 0 })
  })
})

describe('startWorker', () => {
  /** A worker whose words can be waited for. */
  async function listenedTo(atTheirHours: boolean) {
    const said: string[] = []
    let hear = () => {}
    const say = (line: string) => {
      said.push(line)
      hear()
    }
    const worker = await startWorker({ say, atTheirHours })
    const heard = (word: string) =>
      new Promise<void>(resolve => {
        hear = () => said.some(line => line.startsWith(word)) && resolve()
        hear()
      })
    await heard('ready')
    return { worker, said, heard }
  }
  const known = async () =>
    (await pool.query('SELECT FROM graphile_worker._private_known_crontabs')).rows.length

  it('does every job it is asked for, none of them at an hour, then stops', async () => {
    const { worker, said, heard } = await listenedTo(false)
    for (const { name } of jobs()) {
      await pool.query('SELECT graphile_worker.add_job($1)', [name])
      await heard(`${name}:`)
    }
    await worker.stop()
    expect(said).toHaveLength(1 + jobs().length)
    expect(await known()).toBe(0)
  })

  it('has an hour for each nightly job', async () => {
    const { worker } = await listenedTo(true)
    await expect.poll(known, { timeout: 60_000 }).toBe(jobs().filter(({ at }) => at).length)
    await worker.stop()
  })

  it('can be stopped while it is still waiting for a database', async () => {
    const address = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:none@127.0.0.1:1/none'
    const worker = await startWorker({ say: () => {} })
    await worker.stop()
    process.env.DATABASE_URL = address
  })
})
