import 'server-only'
import { parseFeedItem } from './feed-item'
import { parseHistoryLine } from './history-line'
import type { Input } from './input'
import { inBatches, type Telling } from './reading'
import type { Counts, Querying } from './run'

const BATCH = 5_000

/** What a feed would bring, and the names a history may call its items by. Writes nothing. */
export async function checkFeed(
  input: Input,
  now: Date,
  telling: Telling,
): Promise<{ counts: Counts; items: Set<string> }> {
  const ids = new Set<string>()
  const products = new Set<string>()
  const counts = { lines: 0, bad: 0, notes: 0, products: 0, variants: 0 }
  await inBatches(input, { from: 0, size: BATCH }, telling, async rows => {
    for (const row of rows) {
      const read = 'problem' in row ? row.problem : parseFeedItem(row.fields, now.getTime())
      const repeated = typeof read !== 'string' && ids.has(read.item.id)
      if (typeof read === 'string' || repeated) {
        const problem =
          typeof read === 'string'
            ? read
            : `the id ${read.item.id} stands on an earlier line; that one counts`
        telling.problem({ line: row.line, problem })
        counts.bad += 1
        continue
      }
      for (const problem of read.notes) telling.problem({ line: row.line, problem })
      counts.notes += read.notes.length
      ids.add(read.item.id)
      products.add(read.item.product)
    }
    counts.lines += rows.length
  })
  return { counts: { ...counts, products: products.size, variants: ids.size }, items: ids.union(products) }
}

/** What a history would bring; items are known from the shop, or from the feed checked before it. Writes nothing. */
export async function checkHistory(
  client: Querying,
  input: Input,
  items: ReadonlySet<string>,
  now: Date,
  telling: Telling,
): Promise<Counts> {
  const counts = { lines: 0, bad: 0, good: 0 }
  await inBatches(input, { from: 0, size: BATCH }, telling, async rows => {
    const read = rows.map(row => ({
      line: row.line,
      told: 'problem' in row ? row.problem : parseHistoryLine(row.fields, now.getTime()),
    }))
    const asked = read.flatMap(({ told }) =>
      typeof told === 'string' || items.has(told.item) ? [] : [told.item],
    )
    const known = asked.length > 0 ? await knownItems(client, asked) : new Set<string>()
    for (const { line, told } of read) {
      const problem =
        typeof told === 'string'
          ? told
          : items.has(told.item) || known.has(told.item)
            ? null
            : `no product has the item ${told.item}`
      if (problem) telling.problem({ line, problem })
      counts[problem ? 'bad' : 'good'] += 1
    }
    counts.lines += rows.length
  })
  return counts
}

async function knownItems(client: Querying, items: string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ item: string }>(
    `SELECT "sku" AS item FROM "Variant" WHERE "sku" = ANY($1)
     UNION ALL SELECT "feedId" FROM "Product" WHERE "feedId" = ANY($1)`,
    [[...new Set(items)]],
  )
  return new Set(rows.map(({ item }) => item))
}
