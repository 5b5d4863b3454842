import 'server-only'
import { insertRows } from '@/prisma/seed/insert-rows'
import type { FeedItem } from './feed-item'
import { type KnownPlaces, type Path, type Places, placesFor } from './places'
import { brandSlug, feedProductId, productRows, type Standing, type Thirds } from './product-rows'
import { putRows } from './put-rows'
import { Stopped, type Telling } from './reading'
import { counted, noteRun, type Querying, type Run } from './run'
import { within } from './within'

/** Products written in one transaction. */
const BATCH = 1_000
/** A page offers so many variants at most. */
const MOST_VARIANTS = 250

type Options = {
  now: Date
  /** The feed is the whole catalogue: what is missing in it is no longer sold. */
  complete: boolean
}

/**
 * Makes products of what was staged: departments, groups and brands first, then products with their variants, so many
 * in one transaction. What is there changes only where it differs. Returns the finished run.
 */
export async function publishFeed(
  client: Querying,
  start: Run,
  options: Options,
  telling: Telling,
): Promise<Run> {
  let run = start
  const shelves = await within(client, () => openShelves(client, run.id))
  const first = await isFirst(client)
  for (;;) {
    if (telling.stopped()) throw new Stopped()
    const next = await within(client, () =>
      publishBatch(client, run, { ...shelves, first, now: options.now }),
    )
    if (!next) break
    run = next
    telling.progress(run.counts.variants ?? 0, 0)
  }
  return within(client, async () => {
    const retired = options.complete ? await retireMissing(client, run.id, options.now) : 0
    await client.query('DELETE FROM "ImportItem" WHERE "runId" = $1', [run.id])
    run = { ...run, state: 'DONE', counts: counted(run, { retired }) }
    await noteRun(client, run, options.now)
    return run
  })
}

type Shelves = {
  places: Places
  groupNames: ReadonlyMap<string, string>
  thirds: ReadonlyMap<string, Thirds>
}

const pathKey = ({ department, group }: Path) => `${department}\n${group}`

async function openShelves(client: Querying, runId: string): Promise<Shelves> {
  const { rows: paths } = await client.query<Path & { thirds: [number, number] }>(
    `SELECT "department", "group", percentile_disc(ARRAY[1/3::float8, 2/3::float8]) WITHIN GROUP (ORDER BY "priceCents") AS thirds
     FROM "ImportItem" WHERE "runId" = $1 GROUP BY 1, 2`,
    [runId],
  )
  const known = await knownPlaces(client)
  const places = placesFor(paths, known)
  await insertRows(client, 'Department', places.departments)
  const policy = { blurb: '', afterPurchase: 'MORE_LIKE_THIS', quietDays: 0, needs: [] }
  await insertRows(
    client,
    'ProductGroup',
    places.groups.map(group => ({ ...group, ...policy, singular: group.name.toLowerCase() })),
  )
  const { rows: brands } = await client.query<{ brand: string }>(
    'SELECT DISTINCT "brand" FROM "ImportItem" WHERE "runId" = $1 ORDER BY 1',
    [runId],
  )
  // A product whose first variant tells no brand may have it from another, or from none.
  const named = new Map([['', ''], ...brands.map(({ brand }) => [brandSlug(brand), brand] as const)])
  await insertRows(
    client,
    'Brand',
    [...named].map(([slug, name]) => ({ slug, name, story: '' })),
  )
  return {
    places,
    groupNames: new Map([...known.groups, ...places.groups].map(({ slug, name }) => [slug, name])),
    thirds: new Map(paths.map(path => [pathKey(path), { first: path.thirds[0], second: path.thirds[1] }])),
  }
}

async function knownPlaces(client: Querying): Promise<KnownPlaces> {
  const { rows: departments } = await client.query(
    'SELECT "slug", "name" FROM "Department" ORDER BY "position"',
  )
  const { rows: groups } = await client.query(
    'SELECT "slug", "name", "departmentSlug" FROM "ProductGroup" ORDER BY "position"',
  )
  return { departments, groups }
}

async function isFirst(client: Querying): Promise<boolean> {
  const { rows } = await client.query<{ first: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM "ImportRun" WHERE "kind" = 'CATALOGUE' AND "state" = 'DONE') AS first`,
  )
  return rows[0]?.first ?? true
}

/** Writes the next products; undefined when there are none left. */
async function publishBatch(
  client: Querying,
  run: Run,
  shelves: Shelves & Pick<Options, 'now'> & { first: boolean },
): Promise<Run | undefined> {
  const { rows: keys } = await client.query<{ key: string }>(
    `SELECT DISTINCT "productKey" AS key FROM "ImportItem" WHERE "runId" = $1 AND "productKey" > $2 ORDER BY 1 LIMIT $3`,
    [run.id, run.published ?? '', BATCH],
  )
  const last = keys.at(-1)?.key
  if (last === undefined) return undefined
  const items = await itemsOf(
    client,
    run.id,
    keys.map(({ key }) => key),
  )
  const ids = [...items.keys()].map(feedProductId)
  const stock = await stockOf(client, [...items.values()].flat())
  const rows = [...items.values()].map(of => rowsOf(of, stock, shelves))
  const products = await putRows(
    client,
    'Product',
    rows.map(row => row.product),
    {
      key: 'feedId',
      keep: ['id', 'slug', 'launchedAt', 'rating', 'ratingCount'],
    },
  )
  const variants = rows.flatMap(row => row.variants)
  const put = await putRows(client, 'Variant', variants, { key: 'sku', keep: ['id'] })
  // Deleting would empty carts: what the feed no longer has is sold out.
  await client.query(
    'UPDATE "Variant" SET "stock" = 0 WHERE "productId" = ANY($1) AND "sku" <> ALL($2) AND "stock" > 0',
    [ids, variants.map(({ sku }) => sku)],
  )
  const counts = counted(run, {
    products: rows.length,
    productsAdded: products.added,
    productsChanged: products.changed,
    variants: variants.length,
    variantsAdded: put.added,
    variantsChanged: put.changed,
  })
  const next = { ...run, published: last, counts }
  await noteRun(client, next)
  return next
}

type Items = [FeedItem, ...FeedItem[]]

async function itemsOf(client: Querying, runId: string, keys: string[]): Promise<Map<string, Items>> {
  const { rows } = await client.query<{ data: FeedItem }>(
    `SELECT "data" FROM (
       SELECT "data", "productKey", "line", row_number() OVER (PARTITION BY "productKey" ORDER BY "line") AS n
       FROM "ImportItem" WHERE "runId" = $1 AND "productKey" = ANY($2)) i
     WHERE n <= $3 ORDER BY "productKey", "line"`,
    [runId, keys, MOST_VARIANTS],
  )
  const items = new Map<string, Items>()
  for (const { data } of rows) {
    const held = items.get(data.product)
    if (held) held.push(data)
    else items.set(data.product, [data])
  }
  return items
}

/** Held until the end of the transaction, so that no order comes between. */
async function stockOf(client: Querying, items: FeedItem[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ sku: string; stock: number }>(
    'SELECT "sku", "stock" FROM "Variant" WHERE "sku" = ANY($1) ORDER BY "id" FOR NO KEY UPDATE',
    [items.map(({ id }) => id)],
  )
  return new Map(rows.map(({ sku, stock }) => [sku, stock]))
}

function rowsOf(
  items: Items,
  stock: Standing['stock'],
  { places, groupNames, thirds, now, first }: Shelves & { now: Date; first: boolean },
) {
  // A product whose first variant tells no type may have it from another.
  const path = items.find(item => item.group) ?? items[0]
  const slug = places.groupOf(path)
  return productRows(items, {
    group: { slug, name: groupNames.get(slug) ?? '' },
    thirds: thirds.get(pathKey(path)) ?? { first: 0, second: 0 },
    stock,
    now: now.getTime(),
    first,
  })
}

async function retireMissing(client: Querying, runId: string, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE "Product" p SET "retiredAt" = $2 WHERE "feedId" IS NOT NULL AND "retiredAt" IS NULL
       AND NOT EXISTS (SELECT FROM "ImportItem" i WHERE i."runId" = $1 AND i."productKey" = p."feedId")`,
    [runId, now],
  )
  return rowCount ?? 0
}
