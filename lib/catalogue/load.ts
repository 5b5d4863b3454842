import 'server-only'
import { db } from '@/lib/db'
import type { PairKind } from '@/lib/generated/prisma/enums'
import { nextBasket, nextLooks } from '@/lib/recommend/live'
import type { Catalogue, Product } from './catalogue'

/** Reads the whole catalogue and its models; `revision` is what the caller saw before reading. */
export async function loadCatalogue(revision: number): Promise<Catalogue> {
  const [departments, groups, brands, series, rows, pairs] = await Promise.all([
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
    db.productPair.findMany({ orderBy: { score: 'desc' } }),
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
          variants,
          colours: [...new Set(variants.flatMap(v => v.colour ?? []))],
          priceCents: cheapest.priceCents,
          compareAtCents: cheapest.compareAtCents,
          inStock: variants.some(v => v.inStock),
          goesWith: row.goesWith.map(m => m.matchId),
          popularity: row.stat?.popularity ?? 0,
        },
      ]
    })
    .sort((a, b) => b.popularity - a.popularity || a.slug.localeCompare(b.slug))
  const pairsOf = (kind: PairKind) => {
    const map = new Map<string, [string, number][]>()
    for (const p of pairs)
      if (p.kind === kind) map.set(p.productId, [...(map.get(p.productId) ?? []), [p.otherId, p.score]])
    return map
  }
  return {
    revision,
    departments: departments.map(d => ({
      ...d,
      groups: groups.filter(g => g.departmentSlug === d.slug).map(g => g.slug),
    })),
    groups: groupOf,
    brands: new Map(brands.map(b => [b.slug, b])),
    series: new Map(series.map(s => [s.slug, s])),
    products,
    byId: new Map(products.map(p => [p.id, p])),
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    together: pairsOf('TOGETHER'),
    after: pairsOf('AFTER'),
    viewed: pairsOf('VIEWED'),
    nextLooks,
    nextBasket,
  }
}
