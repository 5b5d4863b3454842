import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { searchProducts } from '@/lib/catalogue/search'
import { pool } from '@/lib/db'
import { stockShop } from '@/lib/events/shop.test-data'
import { keptSince, tendEventLog } from '@/lib/jobs/event-log'
import { clearDemo, hasDemoProducts } from './demo-data'
import { profileIdOf } from './history-rows'
import { importFeed, importHistory, takeImportTurn } from './import'
import { openInput } from './input'
import type { Problem } from './read-row'
import { Stopped } from './reading'

/** For tests that import thousands of lines several times over. */
const LONG = 60_000
const now = new Date()
const DAY = 86_400_000
const day = (ago: number) => new Date(now.getTime() - ago * DAY).toISOString()
let folder = ''
let client: PoolClient

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  client = await pool.connect()
})
afterAll(async () => {
  client.release(true)
  await rm(folder, { recursive: true })
  await pool.end()
})
beforeEach(() => clearDemo(client))

/** Tells what went wrong, and stops after so many looks at whether to. */
function telling(stopAfter = Number.POSITIVE_INFINITY) {
  const problems: Problem[] = []
  const said: string[] = []
  let looks = 0
  return {
    problems,
    said,
    problem: (problem: Problem) => problems.push(problem),
    progress: () => {},
    say: (text: string) => said.push(text),
    stopped: () => ++looks > stopAfter,
  }
}

async function fileOf(name: string, content: string | Buffer) {
  const path = join(folder, name)
  await writeFile(path, content)
  return openInput(path)
}

const row = (id: string, more = '') => `${id}\tThing ${id}\t3.50 EUR\tin_stock\tHome > Tins\t${more}\n`
const HEAD = 'id\ttitle\tprice\tavailability\tproduct_type\titem_group_id\n'
const feedOf = (count: number) => HEAD + Array.from({ length: count }, (_, i) => row(`P${i}`)).join('')
const bring = (input: Awaited<ReturnType<typeof fileOf>>, to = telling(), again = false, complete = false) =>
  importFeed(client, input, { now, again, complete }, to)

const LINES = 'time,visitor,event,item,quantity,price,order\n'
const linesOf = (count: number) =>
  LINES +
  Array.from(
    { length: count },
    (_, i) =>
      `${day(30 + i / 1000)},v${i % 40},${i % 2 ? 'purchase' : 'view_item'},P${i % 9},${1 + (i % 3)},3.50,o${i % 200}\n`,
  ).join('')
const remember = (
  input: Awaited<ReturnType<typeof fileOf>>,
  to = telling(),
  until: number | null = null,
  again = false,
) => importHistory(pool, client, input, { now, again, until }, to)

/** Everything an import writes, so that two states can be compared. */
async function shop() {
  const { rows } = await pool.query(`SELECT
    (SELECT md5(string_agg(p::text, '' ORDER BY p."id")) FROM "Product" p) AS products,
    (SELECT md5(string_agg(v::text, '' ORDER BY v."id")) FROM "Variant" v) AS variants,
    (SELECT md5(string_agg(concat(e."id", e."at", e."profileId", e."sessionId", e."data"), '' ORDER BY e."id")) FROM "Event" e) AS events,
    (SELECT md5(string_agg(concat(o."id", o."placedAt", o."totalCents"), '' ORDER BY o."id")) FROM "Order" o) AS orders,
    (SELECT md5(string_agg(l::text, '' ORDER BY l."id")) FROM "OrderLine" l) AS lines,
    (SELECT count(*)::int FROM "Event") AS "eventCount", (SELECT count(*)::int FROM "OrderLine") AS "lineCount"`)
  return rows[0]
}

describe('a feed', () => {
  test('becomes departments, products and variants that can be found; bad lines are told by number', async () => {
    const feed = `${HEAD.trim()}\tcolor\timage_link
1\tTee - Navy\t20 EUR\tin_stock\tClothing > Tops\tT\tNavy\thttps://pictures.example/navy.jpg
2\t\t20 EUR\tin_stock\tClothing > Tops\t\t\t
3\tLAMP\t9 EUR\tout_of_stock\t\t\t\t
1\tTee again\t20 EUR\tin_stock\t\t\t\t
4\tTee - Sand\t21 EUR\tin_stock\tClothing > Tops\tT\tSand\t
`
    const to = telling()
    const done = await bring(await fileOf('feed.tsv.gz', gzipSync(feed)), to)
    expect(to.problems.map(({ line, problem }) => `${line}: ${problem}`)).toEqual([
      '3: no title',
      '5: the id 1 stands on an earlier line; that one counts',
    ])
    expect(done?.counts).toMatchObject({ products: 2, variants: 3, bad: 2 })
    const catalogue = await currentCatalogue()
    expect(catalogue.departments.map(d => d.name)).toEqual(['Clothing', 'Everything else'])
    const tee = catalogue.bySlug.get('tee-t')
    expect(tee).toMatchObject({
      colours: ['navy', 'sand'],
      pictures: { navy: 'https://pictures.example/navy.jpg' },
    })
    expect(catalogue.bySlug.get('lamp-3')?.inStock).toBe(false)
    expect((await searchProducts(catalogue, 'sand tops')).products[0]?.id).toBe(tee?.id)
  })

  test(
    'stopped anywhere goes on from there, and ends as if it had not been',
    async () => {
      const text = feedOf(2_500)
      await bring(await fileOf('whole.tsv', text))
      const whole = await shop()
      await clearDemo(client)
      const input = await fileOf('broken.tsv', text)
      let runs = 0
      for (let done = null; !done; runs++)
        done = await bring(input, telling(2)).catch(error => {
          if (!(error instanceof Stopped)) throw error
          return null
        })
      expect(runs).toBeGreaterThan(2)
      expect(await shop()).toEqual(whole)
    },
    LONG,
  )

  test('imported twice changes nothing; another one changes what differs and keeps addresses and sales', async () => {
    await bring(await fileOf('a.tsv', feedOf(3)))
    const before = await shop()
    expect(await bring(await fileOf('a.tsv', feedOf(3)))).toBeNull()
    const again = await bring(await fileOf('a.tsv', feedOf(3)), telling(), true)
    expect(again?.counts).toMatchObject({ productsChanged: 0, variantsChanged: 0 })
    expect(await shop()).toEqual(before)
    await pool.query(`UPDATE "Variant" SET "stock" = 5 WHERE "sku" = 'P0'`)
    const other =
      HEAD + row('P0').replace('Thing P0', 'Better').replace('3.50', '4.50').replace('Home', 'Kitchen')
    const done = await bring(await fileOf('b.tsv', other), telling(), false, true)
    expect(done?.counts).toMatchObject({ productsAdded: 0, productsChanged: 1, retired: 2 })
    const { products, departments } = await currentCatalogue()
    expect(departments.map(d => d.name)).toEqual(['Kitchen'])
    expect(products.map(p => [p.name, p.slug, p.priceCents])).toEqual([['Better', 'thing-p0-p0', 450]])
    const { rows } = await pool.query(`SELECT "stock" FROM "Variant" WHERE "sku" = 'P0'`)
    expect(rows).toEqual([{ stock: 5 }])
  })

  test(
    'a connection that dies in the middle leaves whole products only',
    async () => {
      const input = await fileOf('dies.tsv', feedOf(1_500))
      const other = await pool.connect()
      const to = {
        ...telling(),
        progress: () => void other.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => {}),
      }
      other.on('error', () => {})
      await expect(importFeed(other, input, { now, again: false, complete: false }, to)).rejects.toThrow()
      other.release(true)
      const { rows } = await pool.query(
        `SELECT count(*)::int AS half FROM "Product" p WHERE NOT EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id")`,
      )
      expect(rows).toEqual([{ half: 0 }])
      expect((await bring(input))?.counts.products).toBe(1_500)
    },
    LONG,
  )
})

describe('a history', () => {
  beforeEach(async () => {
    await bring(await fileOf('feed.tsv', feedOf(9)))
  })

  test('becomes events, orders and tastes of profiles nobody asked for consent', async () => {
    const to = telling()
    const text = `${LINES}${day(3)},anna,view_item,P1,1,,
${day(2)},anna,purchase,P1,2,3.50,o1
${day(2)},anna,purchase,P2,150,,o1
${day(1)},anna,purchase,P99,1,3.50,o2
${day(1)},anna,teleport,P1,1,3.50,
${day(1)},anna,purchase,P1,-1,3.50,o1
`
    const done = await remember(await fileOf('h.csv', text), to)
    expect(to.problems.map(({ line }) => line).sort()).toEqual([5, 6, 7])
    expect(done?.counts).toMatchObject({ events: 3, orders: 1, orderLines: 2, bad: 3 })
    const id = profileIdOf('anna')
    const { rows } = await pool.query(
      `SELECT p."consent", o."totalCents", (SELECT count(*)::int FROM "Affinity" a WHERE a."profileId" = p."id") > 0 AS tastes
       FROM "Profile" p JOIN "Order" o ON o."profileId" = p."id" WHERE p."id" = $1`,
      [id],
    )
    expect(rows).toEqual([{ consent: 'UNASKED', totalCents: 2 * 350 + 150 * 350, tastes: true }])
    const { rows: popular } = await pool.query(
      `SELECT count(*)::int AS count FROM "ProductStat" WHERE "popularity" > 0`,
    )
    expect(popular).toEqual([{ count: 2 }])
  })

  test(
    'stopped anywhere goes on from there, and twice is once',
    async () => {
      const text = linesOf(5_500)
      await remember(await fileOf('whole.csv', text))
      const whole = await shop()
      await pool.query('TRUNCATE "Event", "Order" CASCADE')
      await pool.query(`DELETE FROM "ImportRun" WHERE "kind" = 'HISTORY'`)
      const input = await fileOf('broken.csv', text)
      await expect(remember(input, telling(1))).rejects.toThrow(Stopped)
      const { rows } = await pool.query(
        `SELECT count(*)::int AS wrong FROM "Order" o WHERE "totalCents" <>
        (SELECT sum("unitPriceCents" * "quantity") FROM "OrderLine" l WHERE l."orderId" = o."id")`,
      )
      expect(rows).toEqual([{ wrong: 0 }])
      expect((await shop()).eventCount).toBeLessThan(whole.eventCount)
      const to = telling()
      await remember(input, to)
      expect(to.said[0]).toMatch(/Going on after line 5001/)
      expect(await shop()).toEqual(whole)
      await remember(input, telling(), null, true)
      expect(await shop()).toEqual(whole)
    },
    LONG,
  )

  test('is kept by the night, whole months back; what is older comes as orders alone', async () => {
    const old = new Date(keptSince(now).getTime() - DAY).toISOString()
    const kept = keptSince(now).toISOString()
    const done = await remember(
      await fileOf('old.csv', `${LINES}${old},v,purchase,P1,1,3.50,a\n${kept},v,purchase,P1,1,3.50,b\n`),
    )
    expect(done?.counts).toMatchObject({ tooOld: 1, events: 1, orders: 2 })
    await tendEventLog(pool, now)
    expect(await shop()).toMatchObject({ eventCount: 1, lineCount: 2 })
  })

  test('of long ago can be moved up to today, also once it was imported as it is', async () => {
    const text = `${LINES}2011-12-09T12:00:00Z,v,purchase,P1,1,3.50,a\n2011-12-02T12:00:00Z,v,purchase,P2,1,3.50,b\n`
    const input = await fileOf('ancient.csv', text)
    expect((await remember(input))?.counts).toMatchObject({ tooOld: 2, orders: 2 })
    const done = await remember(input, telling(), now.getTime())
    expect(done?.counts).toMatchObject({ tooOld: 0, events: 2, orders: 0 })
    const { rows } = await pool.query<{ placedAt: Date }>('SELECT "placedAt" FROM "Order" ORDER BY 1')
    expect((rows[1]?.placedAt.getTime() ?? 0) - (rows[0]?.placedAt.getTime() ?? 0)).toBe(7 * DAY)
    expect(now.getTime() - (rows[1]?.placedAt.getTime() ?? 0)).toBeLessThan(7 * DAY)
    expect(rows[1]?.placedAt.getUTCDay()).toBe(5)
    expect(await remember(input, telling(), now.getTime())).toBeNull()
  })
})

test('the demo goes all at once, and its staff stays', async () => {
  await stockShop()
  expect(await hasDemoProducts(client)).toBe(true)
  await clearDemo(client)
  expect(await hasDemoProducts(client)).toBe(false)
})

test('one import at a time', async () => {
  await takeImportTurn(client)
  const other = await pool.connect()
  await expect(takeImportTurn(other)).rejects.toThrow(/under way/)
  other.release()
})

test('what is no feed says so before anything is written', async () => {
  await expect(bring(await fileOf('no.csv', 'sku,name\n1,a\n'))).rejects.toThrow(
    /No column is called id or title or price/,
  )
  await expect(fileOf('empty.csv', '')).rejects.toThrow(/is empty/)
  await expect(openInput(join(folder, 'nowhere'))).rejects.toThrow(/There is no file/)
  await expect(fileOf('utf16.csv', Buffer.from('\ufeffid\ttitle', 'utf16le'))).rejects.toThrow(/UTF-16/)
  const cut = await fileOf('cut.gz', gzipSync(feedOf(500)).subarray(0, 400)).catch(error => error)
  if (cut instanceof Error) expect(cut.message).toMatch(/broken or cut off/)
  else await expect(bring(cut)).rejects.toThrow(/broken or cut off/)
})
