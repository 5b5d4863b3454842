import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replayProfiles } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { fillShop } from './fill'
import { accounts } from './personas/accounts'
import { DAY } from './simulate/clock'
import { idsOf } from './simulate/ids'

const now = new Date('2026-11-22T10:00:00Z')
const simulated = 120

const one = async <T>(sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows[0] as T

/** Everything the seeding writes, as counts and a checksum of what moves. */
const state = () =>
  one(`SELECT
    (SELECT json_agg(r ORDER BY r."topic") FROM "Revision" r) AS revisions,
    (SELECT count(*) FROM "Shopper") AS shoppers, (SELECT count(*) FROM "Offer") AS offers,
    (SELECT count(*) FROM "ProductMatch") AS matches, (SELECT count(*) FROM "Affinity") AS affinities,
    (SELECT md5(string_agg("id" || "at"::text, ',' ORDER BY "id")) FROM "Event") AS events,
    (SELECT md5(string_agg("number" || "placedAt"::text || "totalCents", ',' ORDER BY "number")) FROM "Order") AS orders`)

/** A seeding that ends when its people are written. */
async function killed() {
  const client = await pool.connect()
  const say = (line: string) => {
    if (line.endsWith('people')) throw new Error('killed')
  }
  await fillShop(client, now, { simulated: 3, say }).finally(() => client.release())
}

async function fill(at: Date) {
  const client = await pool.connect()
  await fillShop(client, at, { simulated }).finally(() => client.release())
}

beforeAll(async () => {
  await expect(killed()).rejects.toThrow('killed')
  // Twice at once: one waits for the other and finds the work done.
  await Promise.all([fill(now), fill(now)])
})
afterAll(() => pool.end())

describe('the seeding', () => {
  it('does nothing the second time', async () => {
    const before = await state()
    await fill(now)
    expect(await state()).toEqual(before)
  })

  it('writes people who can sign in and people who cannot', async () => {
    const { rows } = await pool.query<{ email: string; role: string; passwordHash: string }>(
      'SELECT "email", "role", "passwordHash" FROM "Shopper"',
    )
    expect(rows).toHaveLength(accounts.length + simulated)
    for (const { email, role } of accounts) {
      const row = rows.find(shopper => shopper.email === email)
      expect(row?.role).toBe(role)
      expect(row?.passwordHash).toMatch(/^\$argon2id\$/)
    }
    expect(
      rows.filter(row => row.email.endsWith('@shoppers.example')).every(row => row.passwordHash === '!'),
    ).toBe(true)
  })

  it('holds together: parts refer to wholes, sums add up, nothing lies in the future', async () => {
    expect(
      await one(
        `SELECT
        (SELECT count(*)::int FROM "Event" e LEFT JOIN "Profile" p ON p."id" = e."profileId" WHERE p."id" IS NULL) AS orphans,
        (SELECT count(*)::int FROM "Event" e LEFT JOIN "Product" p ON p."id" = e."productId"
          WHERE e."productId" IS NOT NULL AND p."id" IS NULL) AS unknown,
        (SELECT count(*)::int FROM "Event" WHERE "at" > $1) + (SELECT count(*)::int FROM "Order" WHERE "placedAt" > $1) AS future,
        (SELECT count(*)::int FROM "Event_other") AS unfiled,
        (SELECT count(*)::int FROM "Order" o WHERE o."subtotalCents" <> (SELECT sum("unitPriceCents" * "quantity")
          FROM "OrderLine" l WHERE l."orderId" = o."id") OR o."discountCents" <> (SELECT sum("discountCents")
          FROM "OrderLine" l WHERE l."orderId" = o."id")) AS "wrongSums",
        (SELECT count(*)::int FROM "OrderLine" l JOIN "Variant" v ON v."id" = l."variantId"
          WHERE v."productId" <> l."productId") AS "wrongVariants",
        (SELECT count(*)::int FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" WHERE NOT EXISTS (SELECT FROM "Event" e
          WHERE e."profileId" = o."profileId" AND e."name" = 'purchase' AND e."productId" = l."productId"
            AND e."data"->>'order' = o."id"::text)) AS unlogged`,
        [now],
      ),
    ).toEqual({ orphans: 0, unknown: 0, future: 0, unfiled: 0, wrongSums: 0, wrongVariants: 0, unlogged: 0 })
  })

  it('continues order numbers after its own', async () => {
    const row = await one<{ next: boolean }>(
      `SELECT nextval(pg_get_serial_sequence('"Order"', 'number')) > (SELECT max("number") FROM "Order") AS next`,
    )
    expect(row.next).toBe(true)
  })

  it('stores the affinities that the log replays to', async () => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN; CREATE TEMP TABLE stored ON COMMIT DROP AS SELECT * FROM "Affinity"')
      await replayProfiles(client, null)
      const { rows } = await client.query(`
        SELECT count(*)::int AS both, count(*) FILTER (WHERE s."evidence" IS DISTINCT FROM a."evidence"
          OR abs(s."mass" - a."mass") > 1e-9 * greatest(1, abs(a."mass")))::int AS different
        FROM stored s FULL JOIN "Affinity" a USING ("profileId", "dimension", "key")`)
      expect(rows[0].both).toBeGreaterThan(1_000)
      expect(rows[0].different).toBe(0)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  it('moves the personas up when it runs on a later day, and nobody else', async () => {
    const lena = idsOf('lena').profileId
    const look = () =>
      one<{ bought: Date; birthday: string; mass: number; others: string; today: Date }>(
        `SELECT (SELECT max("placedAt") FROM "Order" WHERE "profileId" = $1) AS bought,
          (SELECT "birthday"::text FROM "Profile" WHERE "id" = $1) AS birthday,
          (SELECT "mass" FROM "Affinity" WHERE "profileId" = $1 AND "dimension" = 'category' AND "key" = 'laptops') AS mass,
          (SELECT md5(string_agg("id" || "at"::text, ',' ORDER BY "id")) FROM "Event" WHERE "profileId" IN
            (SELECT "profileId" FROM "Shopper" WHERE "email" LIKE '%@shoppers.example')) AS others,
          (SELECT "at" FROM "Event" WHERE "profileId" = $1 AND "data"->>'path' = '/here') AS today`,
        [lena],
      )
    // What she does in the shop herself is hers and stays where it was.
    await pool.query(
      `INSERT INTO "Event" ("at", "id", "profileId", "name", "data") VALUES ($1, gen_random_uuid(), $2, 'page_view', '{"path":"/here"}')`,
      [now, lena],
    )
    const before = await look()
    await fill(new Date(now.getTime() + 9 * DAY))
    const after = await look()
    expect(after.bought.getTime() - before.bought.getTime()).toBe(9 * DAY)
    expect([before.birthday, after.birthday]).toEqual(['2000-11-22', '2000-12-01'])
    expect(after.mass / before.mass).toBeCloseTo(2 ** (9 / 30), 9)
    expect(after.others).toBe(before.others)
    expect(after.today).toEqual(now)

    // An account that was erased does not come back.
    await pool.query('DELETE FROM "Shopper" WHERE "profileId" = $1', [lena])
    await pool.query('DELETE FROM "Profile" WHERE "id" = $1', [lena])
    const settled = await state()
    await fill(new Date(now.getTime() + 9 * DAY))
    expect(await state()).toEqual(settled)
  })
})
