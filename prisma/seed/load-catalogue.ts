import type { ClientBase } from 'pg'
import { documentOf } from '@/lib/catalogue/document'
import { percentOf } from '@/lib/money'
import type { CatalogueSeed, ProductSeed } from './catalogue/types'
import { insertRows } from './insert-rows'
import { seedId } from './seed-id'

const DAY = 86_400_000

/** The id of a product in every seeding. */
export const productId = (slug: string) => seedId('product', slug)
/** The id of a variant in every seeding. */
export const variantId = (sku: string) => seedId('variant', sku)

/**
 * Adds whatever of the catalogue the database does not have yet, in the caller's transaction, and leaves the
 * rest as it is. Launch dates count from the UTC day of `now`. Returns the number of products added.
 */
export async function loadCatalogue(
  client: Pick<ClientBase, 'query'>,
  catalogue: CatalogueSeed,
  now: Date,
): Promise<number> {
  const { rows: held } = await client.query<{ slug: string }>('SELECT "slug" FROM "Product"')
  const have = new Set(held.map(row => row.slug))
  // Even an empty insert would raise the catalogue's revision and make every process read it again.
  if (catalogue.products.every(product => have.has(product.slug))) return 0

  const { departments, groups, brands, series, products } = catalogue
  await insertRows(
    client,
    'Department',
    departments.map((department, position) => ({
      ...department,
      picture: `/pictures/scene-${department.slug}.svg`,
      position,
    })),
  )
  await insertRows(
    client,
    'ProductGroup',
    groups.map(({ department, complements: _, replenishDays = null, ...group }, position) => ({
      ...group,
      departmentSlug: department,
      replenishDays,
      position,
    })),
  )
  await insertRows(
    client,
    'GroupComplement',
    groups.flatMap(group =>
      group.complements.map((complementSlug, rank) => ({ groupSlug: group.slug, complementSlug, rank })),
    ),
  )
  await insertRows(client, 'Brand', brands)
  await insertRows(
    client,
    'Series',
    series.map(one => ({ author: null, ...one })),
  )
  const added = await insertRows(
    client,
    'Product',
    products.map(product => productRow(product, catalogue, now)),
  )
  await insertRows(client, 'Variant', products.flatMap(variantRows))
  const known = new Set(products.map(product => product.slug))
  await insertRows(
    client,
    'ProductMatch',
    products.flatMap(product =>
      product.goesWith
        .filter(slug => known.has(slug) && slug !== product.slug)
        .map((slug, rank) => ({ productId: productId(product.slug), matchId: productId(slug), rank })),
    ),
  )
  return added
}

function productRow(product: ProductSeed, catalogue: CatalogueSeed, now: Date) {
  const today = Math.floor(now.getTime() / DAY) * DAY
  const launchedAt = today - product.launchedDaysAgo * DAY
  const early = product.earlyAccessDays
  return {
    id: productId(product.slug),
    slug: product.slug,
    name: product.name,
    groupSlug: product.group,
    brandSlug: product.brand,
    tagline: product.tagline,
    description: product.description,
    style: product.style,
    material: product.material,
    season: product.season,
    topics: product.topics,
    tier: product.tier,
    seriesSlug: product.series?.slug ?? null,
    volume: product.series?.volume ?? null,
    facts: product.facts,
    launchedAt: new Date(launchedAt),
    earlyAccessFrom: early ? new Date(launchedAt - early * DAY) : null,
    ageLimit: product.ageLimit ?? null,
    rating: product.rating,
    ratingCount: product.ratingCount,
    document: documentFor(product, catalogue),
  }
}

/** Percent of the price that goods of some groups cost the shop; of the others it is not known. */
const COSTS: Readonly<Record<string, number>> = {
  laptops: 78,
  headphones: 62,
  coffee: 55,
  suitcases: 50,
}

function costOf(group: string, priceCents: number): number | null {
  const percent = COSTS[group]
  return percent === undefined ? null : percentOf(priceCents, percent)
}

function variantRows(product: ProductSeed) {
  return product.variants.map((variant, position) => ({
    id: variantId(variant.sku),
    productId: productId(product.slug),
    sku: variant.sku,
    colour: variant.colour ?? null,
    size: variant.size ?? null,
    priceCents: variant.priceCents,
    compareAtCents: variant.compareAtCents ?? null,
    costCents: costOf(product.group, variant.priceCents),
    stock: variant.stock,
    position,
  }))
}

function documentFor(product: ProductSeed, catalogue: CatalogueSeed): string {
  const group = catalogue.groups.find(one => one.slug === product.group)
  const series = catalogue.series.find(one => one.slug === product.series?.slug)
  return documentOf({
    ...product,
    brand: catalogue.brands.find(one => one.slug === product.brand)?.name,
    group: group?.name,
    singular: group?.singular,
    series:
      series && `${series.name} volume ${product.series?.volume}${series.author ? ` ${series.author}` : ''}`,
    colours: product.variants.flatMap(variant => variant.colour ?? []),
  })
}
