import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { catalogue } from '@/prisma/seed/catalogue/catalogue'
import { insertRows } from '@/prisma/seed/insert-rows'
import { loadCatalogue, productId } from '@/prisma/seed/load-catalogue'
import { BUILDING, rebuildModels, STEPS } from './models'
import { look, now, order, people } from './models.test-data'

beforeEach(async () => {
  await pool.query(
    'TRUNCATE "Event", "Order", "OrderLine", "Affinity", "ProductPair", "CohortProduct", "ModelBuild" CASCADE',
  )
  await loadCatalogue(pool, catalogue, now)
})
afterAll(() => pool.end())

async function stat(slug: string) {
  const { rows } = await pool.query<{ popularity: number; trend: number; views: number }>(
    'SELECT "popularity", "trend", "views" FROM "ProductStat" WHERE "productId" = $1',
    [productId(slug)],
  )
  return rows[0] ?? { popularity: Number.NaN, trend: Number.NaN, views: Number.NaN }
}
const count = async (table: string) =>
  Number((await pool.query(`SELECT count(*) AS n FROM "${table}"`)).rows[0].n)
const times = <T>(n: number, one: T) => Array.from({ length: n }, () => one)

describe('one shopper flooding events', () => {
  it('makes nothing popular: three who look once each weigh more than one who looks a thousand times', async () => {
    const [flood, ...others] = await people(4)
    for (let i = 0; i < 10; i++) await look(randomUUID(), flood, 1, times(100, 'ahorn-14'))
    for (const by of others) await look(randomUUID(), by, 1, ['birke-13'])
    await rebuildModels(pool, now)
    expect(await stat('birke-13')).toMatchObject({ popularity: 1 })
    expect((await stat('ahorn-14')).popularity).toBeLessThan(0.7)
    expect((await stat('ahorn-14')).views).toBe(1_000)
  })

  it('pairs nothing, buries nothing and is no trend', async () => {
    const [flood, a, b] = await people(3)
    for (let i = 0; i < 20; i++) await look(randomUUID(), flood, 1, ['ahorn-14', 'salt-roads-1'])
    for (const by of [a, b]) await look(randomUUID(), by, 1, ['ahorn-14', 'ahorn-14', 'birke-13'])
    await look(randomUUID(), flood, 1, times(500, 'birke-13'), 'dismiss')
    await rebuildModels(pool, now)
    const { rows } = await pool.query('SELECT DISTINCT "otherId" FROM "ProductPair" WHERE "productId" = $1', [
      productId('ahorn-14'),
    ])
    expect(rows.map(row => row.otherId)).toEqual([productId('birke-13')])
    expect((await stat('salt-roads-1')).trend).toBe(0)
    await look(randomUUID(), a, 1, ['birke-13'], 'purchase')
    await rebuildModels(pool, now)
    expect((await stat('birke-13')).popularity).toBeGreaterThan(0)
  })

  it('a session of everything and an order of everything are cut, not squared', async () => {
    const [a, b] = await people(2)
    const all = catalogue.products.map(p => p.slug)
    for (const by of [a, b]) await look(randomUUID(), by, 1, all)
    await rebuildModels(pool, now)
    const { rows } = await pool.query(
      `SELECT DISTINCT "productId" FROM "ProductPair" WHERE "kind" = 'VIEWED'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(30)
  })
})

describe('the loop of showing what is popular', () => {
  it('is broken: of two liked alike, the one shown five times as often is not the more popular', async () => {
    // Everybody who is shown a product turns to it one time in five.
    const shown = async (slug: string, people: readonly string[]) => {
      for (const [i, by] of people.entries()) {
        await look(randomUUID(), by, 2, [slug], 'view_item_list')
        if (i % 5 === 0) await look(randomUUID(), by, 1, [slug])
      }
    }
    const crowd = await people(60)
    await shown('ahorn-14', crowd.slice(0, 50))
    await shown('birke-13', crowd.slice(50))
    await rebuildModels(pool, now)
    const [much, little] = [(await stat('ahorn-14')).popularity, (await stat('birke-13')).popularity]
    // Ten looks against two: five times as many, and yet less than twice as popular.
    expect(much / little).toBeLessThan(2)
  })

  it('leaves what is found unasked its full weight', async () => {
    const [a, b, c] = await people(3)
    for (const by of [a, b]) await look(randomUUID(), by, 1, ['salt-roads-1'])
    await look(randomUUID(), c, 3, ['birke-13'], 'view_item_list')
    await look(randomUUID(), a, 3, ['birke-13'], 'view_item_list')
    for (const by of [c, a]) await look(randomUUID(), by, 1, ['birke-13'])
    await rebuildModels(pool, now)
    expect((await stat('salt-roads-1')).popularity).toBe(1)
    // Shown to two, where the shop shows things to two on average: each counts a third.
    expect((await stat('birke-13')).popularity).toBeCloseTo(1 / 3, 5)
  })
})

describe('what is rising', () => {
  it('is what several turn to in these days and did not before; what sells evenly is not', async () => {
    const crowd = await people(24)
    for (const [i, by] of crowd.entries()) {
      await look(randomUUID(), by, (i * 180) / 24, ['ahorn-14'])
      if (i < 6) await look(randomUUID(), by, 1, ['birke-13'])
      if (i < 2) await look(randomUUID(), by, 1, ['salt-roads-1'])
    }
    await rebuildModels(pool, now)
    expect((await stat('birke-13')).trend).toBe(1)
    expect((await stat('ahorn-14')).trend).toBe(0)
    expect((await stat('salt-roads-1')).trend).toBe(0)
  })
})

describe('what shoppers alike bought', () => {
  const alike = async (key: string) =>
    (
      await pool.query<{ slug: string; support: number }>(
        `SELECT p."slug", c."support" FROM "CohortProduct" c JOIN "Product" p ON p."id" = c."productId"
         WHERE c."dimension" = 'topic' AND c."key" = $1 ORDER BY c."score" DESC`,
        [key],
      )
    ).rows
  const likes = (by: string | undefined, key: string, evidence = 3) =>
    insertRows(pool, 'Affinity', [
      { profileId: by, dimension: 'topic', key, mass: 5, evidence, updatedAt: now },
    ])

  it('is what at least three of one taste bought beyond it, and others less', async () => {
    const [a, b, c, d, e] = await people(5)
    for (const by of [a, b, c]) {
      await likes(by, 'hiking')
      await order(by, 20, ['kiesel-mouse', 'salt-roads-1'])
    }
    for (const by of [d, e]) await order(by, 20, ['salt-roads-1'])
    await likes(d, 'reading')
    await rebuildModels(pool, now)
    expect(await alike('hiking')).toEqual([
      { slug: 'kiesel-mouse', support: 3 },
      { slug: 'salt-roads-1', support: 3 },
    ])
    expect(await alike('reading')).toEqual([])
  })

  it('leaves out who muted the taste, who looked but once, and whoever has no orders', async () => {
    const [a, b, c, d] = await people(4)
    for (const by of [a, b, c]) await order(by, 20, ['kiesel-mouse'])
    await likes(a, 'hiking')
    await likes(b, 'hiking')
    await likes(c, 'hiking', 1)
    await likes(d, 'hiking')
    await rebuildModels(pool, now)
    expect(await alike('hiking')).toEqual([])
    await pool.query(`UPDATE "Affinity" SET "evidence" = 3 WHERE "profileId" = $1`, [c])
    await rebuildModels(pool, now)
    expect(await alike('hiking')).toHaveLength(1)
    await insertRows(pool, 'TasteChoice', [
      { profileId: c, dimension: 'topic', key: 'hiking', stance: 'MUTED', at: now },
    ])
    await rebuildModels(pool, now)
    expect(await alike('hiking')).toEqual([])
  })
})

describe('a build', () => {
  it('says of each model when it was made, from how much, and what it came to', async () => {
    const [a, b] = await people(2)
    for (const by of [a, b]) await order(by, 5, ['ahorn-14', 'mulde-sleeve'])
    await rebuildModels(pool, now)
    const { rows } = await pool.query('SELECT * FROM "ModelBuild"')
    expect(rows.map(row => row.name).sort()).toEqual(STEPS.map(step => step.name).sort())
    expect(rows.find(row => row.name === 'bought together')).toMatchObject({
      sources: 4,
      rows: 2,
      builtAt: now,
    })
  })

  it('killed in the middle leaves yesterday’s models, and the store’s process, in place', async () => {
    const [a, b] = await people(2)
    for (const by of [a, b]) await order(by, 5, ['ahorn-14', 'mulde-sleeve'])
    await rebuildModels(pool, now)
    for (const by of [a, b]) await order(by, 4, ['birke-13', 'kiesel-mouse'])
    const before = (await pool.query('SELECT * FROM "ProductPair" ORDER BY 1, 2, 3')).rows
    // The last of the models cannot be written while somebody else holds its table: there the build stands.
    const holder = await pool.connect()
    await holder.query('BEGIN')
    await holder.query('LOCK TABLE "CohortProduct" IN ACCESS EXCLUSIVE MODE')
    const build = rebuildModels(pool, new Date(now.getTime() + 60_000)).catch((error: Error) => error)
    const killed = async () =>
      (
        await pool.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = $1`,
          [`${BUILDING} ${STEPS.length} ${STEPS.at(-1)?.name}`],
        )
      ).rowCount
    await expect.poll(killed).toBe(1)
    expect(await build).toBeInstanceOf(Error)
    await holder.query('ROLLBACK')
    holder.release()
    expect((await pool.query('SELECT * FROM "ProductPair" ORDER BY 1, 2, 3')).rows).toEqual(before)
    expect((await pool.query('SELECT DISTINCT "builtAt" AS at FROM "ModelBuild"')).rows).toEqual([
      { at: now },
    ])
    await rebuildModels(pool, now)
    expect(await count('ProductPair')).toBeGreaterThan(before.length)
  })

  it('of an empty log and an empty shop makes empty models', async () => {
    await pool.query('TRUNCATE "Product" CASCADE')
    expect(await rebuildModels(pool, now)).toEqual({ pairs: 0 })
    expect(await count('ProductStat')).toBe(0)
    expect(await count('ModelBuild')).toBe(STEPS.length)
  })
})
