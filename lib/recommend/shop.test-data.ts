import { DECAY, growth } from '@/lib/affinity/decay'
import { facetsOf } from '@/lib/affinity/facets'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { catalogue as seed } from '@/prisma/seed/catalogue/catalogue'
import { contextOf } from './context'

export const DAY = 86_400_000
export const NOW = Date.UTC(2026, 10, 22, 11)

/** The store's own catalogue as the pages hold it, popularity falling in the order of the seed. */
export const shop = shopOf(seed)

function shopOf({ departments, groups, brands, series, products: rows }: typeof seed): Catalogue {
  const groupOf = new Map(groups.map(g => [g.slug, { ...g, replenishDays: g.replenishDays ?? null }]))
  const products = rows.map((row, i): Product => {
    const group = groupOf.get(row.group)
    const variants = row.variants.map(v => ({
      id: v.sku,
      sku: v.sku,
      colour: v.colour ?? null,
      size: v.size ?? null,
      priceCents: v.priceCents,
      compareAtCents: v.compareAtCents ?? null,
      inStock: v.stock > 0,
    }))
    const launchedAt = NOW - row.launchedDaysAgo * DAY
    return {
      ...row,
      id: row.slug,
      department: group?.department ?? '',
      series: row.series?.slug ?? null,
      volume: row.series?.volume ?? null,
      launchedAt,
      earlyAccessFrom: row.earlyAccessDays ? launchedAt - row.earlyAccessDays * DAY : null,
      ageLimit: row.ageLimit ?? null,
      afterPurchase: group?.afterPurchase ?? 'COMPLEMENT',
      quietDays: group?.quietDays ?? 0,
      variants,
      colours: [...new Set(variants.flatMap(v => v.colour ?? []))],
      priceCents: variants[0]?.priceCents ?? 0,
      compareAtCents: variants[0]?.compareAtCents ?? null,
      inStock: variants.some(v => v.inStock),
      popularity: 1 - i / rows.length,
      trend: 0,
    }
  })
  return {
    revision: 1,
    departments: departments.map(d => ({
      ...d,
      picture: `/pictures/scene-${d.slug}.svg`,
      groups: groups.filter(g => g.department === d.slug).map(g => g.slug),
    })),
    groups: groupOf,
    brands: new Map(brands.map(b => [b.slug, b])),
    series: new Map(series.map(s => [s.slug, { ...s, author: s.author ?? null }])),
    products,
    byId: new Map(products.map(p => [p.id, p])),
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    together: new Map(),
    after: new Map(),
    viewed: new Map(),
    cohorts: new Map(),
  }
}

/** A product by its slug, which is its id here. */
export function the(slug: string): Product {
  const product = shop.bySlug.get(slug)
  if (!product) throw new Error(`The shop has no ${slug}.`)
  return product
}

export const inGroup = (group: string) => shop.byGroup.get(group) ?? []

export const bought = (slug: string, daysAgo: number, quantity = 1) => ({
  productId: the(slug).id,
  at: NOW - daysAgo * DAY,
  quantity,
})

export const looked = (slug: string, minutesAgo = 1) => ({
  productId: the(slug).id,
  name: 'view_item' as const,
  at: NOW - minutesAgo * 60_000,
})

/** What looking at or buying these adds to the affinities; `weight` as an event's. */
export function liking(slugs: readonly string[], weight = 8): ProfileSnapshot['affinities'] {
  const sums = new Map<string, ProfileSnapshot['affinities'][number]>()
  for (const { dimension, key, weight: part } of slugs.flatMap(slug => facetsOf(the(slug)))) {
    const before = sums.get(`${dimension} ${key}`)
    const mass = weight * part * growth(NOW, DECAY) + (before?.mass ?? 0)
    sums.set(`${dimension} ${key}`, { dimension, key, mass, evidence: 1 + (before?.evidence ?? 0) })
  }
  return [...sums.values()]
}

type Known = Partial<Omit<ProfileSnapshot, 'facts'>> & { facts?: Partial<ProfileSnapshot['facts']> }

/** A shopper of whom this much is known. */
export function somebody({ facts, ...known }: Known = {}): ProfileSnapshot {
  const empty = emptySnapshot({ catalogue: 1, offers: 1, placements: 1 })
  return { ...empty, profileId: 'p', consent: 'GRANTED', ...known, facts: { ...empty.facts, ...facts } }
}

export const contextFor = (known: Known = {}, now = NOW) => contextOf(somebody(known), shop, now)
