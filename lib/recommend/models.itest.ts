import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { catalogue } from '@/prisma/seed/catalogue/catalogue'
import { loadCatalogue, productId } from '@/prisma/seed/load-catalogue'
import { rebuildModels } from './models'
import { look, now, order, people } from './models.test-data'

let shoppers: string[] = []

const pairs = async (kind: string, slug: string) =>
  (
    await pool.query<{ other: string; support: number; score: number }>(
      `SELECT p."slug" AS other, x."support", x."score" FROM "ProductPair" x JOIN "Product" p ON p."id" = x."otherId"
       WHERE x."kind" = $1::"PairKind" AND x."productId" = $2 ORDER BY x."score" DESC`,
      [kind, productId(slug)],
    )
  ).rows

beforeAll(async () => {
  await loadCatalogue(pool, catalogue, now)
  shoppers = await people(4)
  const [a, b, c, d] = shoppers
  // Two baskets with laptop and sleeve, one of them cancelled later by a third; a mouse follows twice.
  await order(a, 50, ['ahorn-14', 'mulde-sleeve'])
  await order(b, 40, ['ahorn-14', 'mulde-sleeve'])
  await order(c, 30, ['ahorn-14', 'takt-75'])
  await order(d, 30, ['ahorn-14', 'takt-75'], 'CANCELLED')
  await order(a, 20, ['kiesel-mouse'])
  await order(b, 10, ['kiesel-mouse'])
  await order(c, 400, ['kolibri-travel-mouse'])
  await order(d, 390, ['kolibri-travel-mouse'])
  await look(randomUUID(), a, 3, ['kai-straight-classic', 'kai-straight-dark', 'kai-straight-dark'])
  await look(randomUUID(), b, 2, ['kai-straight-classic', 'kai-straight-dark'])
  await look(randomUUID(), b, 33, ['kai-straight-classic'])
  await look(randomUUID(), c, 400, ['watt-fisherman'])
  await look(randomUUID(), d, 1, ['fein-merino-crew'], 'dismiss')
  await rebuildModels(pool, now)
})
afterAll(() => pool.end())

describe('ProductPair', () => {
  it('pairs what was ordered together at least twice, cancelled orders apart', async () => {
    expect(await pairs('TOGETHER', 'ahorn-14')).toEqual([
      { other: 'mulde-sleeve', support: 2, score: expect.closeTo((2 / Math.sqrt(3 * 2)) * (2 / 4), 9) },
    ])
    expect((await pairs('TOGETHER', 'mulde-sleeve')).map(pair => pair.other)).toEqual(['ahorn-14'])
  })

  it('knows what is bought after, in one direction', async () => {
    expect((await pairs('AFTER', 'ahorn-14')).map(pair => pair.other)).toEqual(['kiesel-mouse'])
    expect(await pairs('AFTER', 'kiesel-mouse')).toEqual([])
  })

  it('pairs what is looked at in one session, counting a session once', async () => {
    expect(await pairs('VIEWED', 'kai-straight-classic')).toMatchObject([
      { other: 'kai-straight-dark', support: 2 },
    ])
  })
})

describe('ProductStat', () => {
  it('covers every product, from 0 to 1, newer looks weighing more and dismissals nothing', async () => {
    const { rows } = await pool.query<{ slug: string; views: number; popularity: number }>(
      'SELECT p."slug", s."views", s."popularity" FROM "ProductStat" s JOIN "Product" p ON p."id" = s."productId"',
    )
    const of = (slug: string) => rows.find(row => row.slug === slug)
    expect(rows).toHaveLength(catalogue.products.length)
    expect(Math.max(...rows.map(row => row.popularity))).toBe(1)
    expect(of('kai-straight-classic')).toMatchObject({ views: 3 })
    expect(of('watt-fisherman')).toMatchObject({ views: 0, popularity: 0 })
    expect(of('fein-merino-crew')?.popularity).toBe(0)
  })
})

describe('rebuildModels', () => {
  const revision = async () =>
    Number((await pool.query(`SELECT "number" FROM "Revision" WHERE "topic" = 'models'`)).rows[0].number)

  it('tells the processes, and builds the same from the same log', async () => {
    const read = async () => (await pool.query('SELECT * FROM "ProductPair" ORDER BY 1, 2, 3')).rows
    const before = { revision: await revision(), pairs: await read() }
    await rebuildModels(pool, now)
    expect(await revision()).toBe(before.revision + 1)
    expect(await read()).toEqual(before.pairs)
  })

  it('leaves yesterday’s model in place when it fails', async () => {
    const count = async () => (await pool.query('SELECT count(*)::int AS n FROM "ProductPair"')).rows[0].n
    const before = await count()
    await expect(rebuildModels(pool, new Date(-8.64e15))).rejects.toThrow()
    expect(await count()).toBe(before)
  })

  it('may run twice at once', async () => {
    await Promise.all([rebuildModels(pool, now), rebuildModels(pool, now)])
    expect((await pairs('TOGETHER', 'ahorn-14')).length).toBe(1)
  })
})
