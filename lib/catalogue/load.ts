import 'server-only'
import { db } from '@/lib/db'
import { nextBasket, nextLooks } from '@/lib/recommend/live'
import { type Catalogue, type Pairs, type Product, picturesOf } from './catalogue'
import { directoryOf } from './directory'

/** Reads the whole catalogue and its models; `revision` is what the caller saw before reading. */
export async function loadCatalogue(revision: number): Promise<Catalogue> {
  const [departments, groups, brands, series, rows, pairs, tiers, programme] = await Promise.all([
    db.department.findMany({ orderBy: { position: 'asc' } }),
    db.productGroup.findMany({
      orderBy: { position: 'asc' },
      include: { complements: { orderBy: { rank: 'asc' } } },
    }),
    db.brand.findMany({ orderBy: { name: 'asc' } }),
    db.series.findMany(),
    db.product.findMany({
      where: { retiredAt: null },
      include: {
        variants: { orderBy: { position: 'asc' } },
        goesWith: { orderBy: { rank: 'asc' } },
        stat: true,
      },
    }),
    readPairs(),
    db.loyaltyTier.findMany({ orderBy: { points: 'asc' } }),
    db.loyaltyProgramme.findFirst(),
  ])
  const groupOf = new Map(
    groups.map(g => [
      g.slug,
      { ...g, department: g.departmentSlug, complements: g.complements.map(c => c.complementSlug) },
    ]),
  )
  const products = rows
    .flatMap((row): Product[] => {
      const group = groupOf.get(row.groupSlug)
      const variants = row.variants.map(v => ({ ...v, inStock: v.stock > 0 }))
      const cheapest = variants
        .filter(v => v.inStock || !variants.some(other => other.inStock))
        .reduce((a, b) => (b.priceCents < a.priceCents ? b : a), variants[0] as (typeof variants)[number])
      if (!group || !cheapest) return []
      return [
        {
          id: row.id,
          slug: row.slug,
          name: row.name,
          group: row.groupSlug,
          department: group.department,
          brand: row.brandSlug,
          tagline: row.tagline,
          description: row.description,
          style: row.style,
          material: row.material,
          season: row.season,
          topics: row.topics,
          tier: row.tier,
          series: row.seriesSlug,
          volume: row.volume,
          facts: row.facts as Record<string, string>,
          launchedAt: row.launchedAt.getTime(),
          earlyAccessFrom: row.earlyAccessFrom?.getTime() ?? null,
          ageLimit: row.ageLimit,
          rating: row.rating,
          ratingCount: row.ratingCount,
          afterPurchase: row.afterPurchase ?? group.afterPurchase,
          quietDays: row.quietDays ?? group.quietDays,
          variants: variants.map(({ imageUrl: _, costCents: __, ...variant }) => variant),
          pictures: row.feedId === null ? null : picturesOf(variants),
          colours: [...new Set(variants.flatMap(v => v.colour ?? []))],
          priceCents: cheapest.priceCents,
          compareAtCents: cheapest.compareAtCents,
          inStock: variants.some(v => v.inStock),
          goesWith: row.goesWith.map(m => m.matchId),
          popularity: row.stat?.popularity ?? 0,
          trend: row.stat?.trend ?? 0,
        },
      ]
    })
    .sort((a, b) => b.popularity - a.popularity || a.slug.localeCompare(b.slug))
  const byId = new Map(products.map(p => [p.id, p]))
  const isStocked = new Set(products.map(p => p.group))
  const all = departments.map(d => ({
    ...d,
    groups: groups.filter(g => g.departmentSlug === d.slug).map(g => g.slug),
  }))
  // An empty shelf is no door; an empty shop shows all of them.
  const stocked = all
    .map(d => ({ ...d, groups: d.groups.filter(slug => isStocked.has(slug)) }))
    .filter(d => d.groups.length > 0)
  const catalogue: Catalogue = {
    revision,
    departments: stocked.length > 0 ? stocked : all,
    groups: groupOf,
    brands: new Map(brands.map(b => [b.slug, b])),
    series: new Map(series.map(s => [s.slug, s])),
    products,
    byId,
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    costs: new Map(
      rows.flatMap(row => row.variants.flatMap(v => (v.costCents === null ? [] : [[v.id, v.costCents]]))),
    ),
    together: pairsOf('TOGETHER', pairs, byId),
    after: pairsOf('AFTER', pairs, byId),
    viewed: pairsOf('VIEWED', pairs, byId),
    cohorts: pairsOf('COHORT', pairs, byId),
    tiers,
    ...(programme && { tiersVersion: programme.version }),
    nextLooks,
    nextBasket,
  }
  // Made here, so that the first page need not wait for it.
  directoryOf(catalogue)
  return catalogue
}

/** So many of each list are held: twelve come to a shelf of four however many may not be shown. */
const HELD = 12

type PairRow = { kind: string; key: string; ids: string[]; scores: number[] }

/** The pairs of every model, one row a list. */
function readPairs(): Promise<PairRow[]> {
  return db.$queryRaw<PairRow[]>`
    SELECT kind, key, array_agg(id ORDER BY score DESC, id) AS ids, array_agg(score ORDER BY score DESC, id) AS scores
    FROM (
      SELECT *, row_number() OVER (PARTITION BY kind, key ORDER BY score DESC, id) AS place FROM (
        SELECT "kind"::text AS kind, "productId"::text AS key, "otherId"::text AS id, "score" AS score FROM "ProductPair"
        UNION ALL
        SELECT 'COHORT', "dimension"::text || ' ' || "key", "productId"::text, "score" FROM "CohortProduct") x
    ) ranked WHERE place <= ${HELD} GROUP BY kind, key`
}

/** The lists of one model, of products that are on sale; ids are those of the products, so that each is held once. */
function pairsOf(kind: string, rows: readonly PairRow[], byId: Catalogue['byId']): Pairs {
  const lists = new Map<string, [string, number][]>()
  for (const row of rows) {
    if (row.kind !== kind) continue
    const list = row.ids.flatMap((id, i): [string, number][] => {
      const product = byId.get(id)
      return product ? [[product.id, row.scores[i] ?? 0]] : []
    })
    if (list.length > 0) lists.set(row.key, list)
  }
  return lists
}
