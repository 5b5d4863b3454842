import { DECAY, growth } from '@/lib/affinity/decay'
import { facetsOf } from '@/lib/affinity/facets'
import type { Catalogue, Group, Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import type { PriceTier, Season } from '@/lib/generated/prisma/enums'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { catalogue as seed } from '@/prisma/seed/catalogue/catalogue'

const DAY = 86_400_000

/** A generator of numbers 0..1 that gives the same ones each time (mulberry32). */
function randomFrom(seedling: number): () => number {
  let state = seedling
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** 0..n-1, the lower the more often: rank r about as 1/r, as looks and purchases fall on a shop. */
const zipf = (random: () => number, n: number) => Math.min(n - 1, Math.floor(n ** random()) - 1)

const SEASONS: Season[] = ['ALL', 'ALL', 'ALL', 'SPRING', 'SUMMER', 'AUTUMN', 'WINTER']
const TIERS: PriceTier[] = ['VALUE', 'MID', 'PREMIUM']

/**
 * A shop of `count` products in the demo's groups, each split as often as needed to hold about `perGroup`; brands grow
 * with the shop as groups do. The most popular first, a fifth of the products with the pairs nightly models would give.
 */
export function grownShop(count: number, now: number, perGroup = 50): Catalogue {
  const random = randomFrom(count)
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const parts = Math.max(1, Math.round(count / perGroup / seed.groups.length))
  const groups = seed.groups.flatMap(g =>
    Array.from({ length: parts }, (_, i): Group => {
      const part = (slug: string) => (i === 0 ? slug : `${slug}-${i}`)
      return {
        ...g,
        slug: part(g.slug),
        complements: g.complements.map(part),
        replenishDays: g.replenishDays ?? null,
      }
    }),
  )
  const brands = Array.from({ length: groups.length }, (_, i) => ({
    slug: `brand-${i}`,
    name: `Brand ${i}`,
    story: '',
  }))
  const styles = [...new Set(seed.products.map(p => p.style))]
  const topics = [...new Set(seed.products.flatMap(p => p.topics))]
  const colours = [...new Set(seed.products.flatMap(p => p.variants.flatMap(v => v.colour ?? [])))]
  const materials = [...new Set(seed.products.map(p => p.material))]
  const products = Array.from({ length: count }, (_, i): Product => {
    const group = any(groups)
    const priceCents = 500 + Math.floor(random() * 50_000)
    const id = `00000000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`
    const own = [any(colours)]
    return {
      id,
      slug: `product-${i}`,
      name: `Product ${i}`,
      group: group.slug,
      department: group.department,
      brand: any(brands).slug,
      tagline: '',
      description: '',
      style: any(styles),
      material: any(materials),
      season: any(SEASONS),
      topics: [any(topics), any(topics)],
      tier: any(TIERS),
      series: null,
      volume: null,
      facts: {},
      launchedAt: now - random() * 1_000 * DAY,
      earlyAccessFrom: null,
      ageLimit: null,
      rating: 3 + 2 * random(),
      ratingCount: 10,
      afterPurchase: group.afterPurchase,
      quietDays: group.quietDays,
      variants: [
        {
          id: `v${i}`,
          sku: `v${i}`,
          colour: own[0] ?? null,
          size: null,
          priceCents,
          compareAtCents: null,
          inStock: true,
        },
      ],
      colours: own,
      priceCents,
      compareAtCents: random() < 0.1 ? priceCents + 500 : null,
      inStock: random() < 0.95,
      goesWith: [],
      popularity: 1 / (i + 1) ** 0.5,
      trend: random() < 0.02 ? random() : 0,
    }
  })
  const list = () =>
    Array.from({ length: 12 }, (_, k) => [products[zipf(random, count)]?.id ?? '', 1 / (k + 1)] as const)
  const pairs = () => new Map(products.slice(0, count / 5).map(p => [p.id, list()]))
  const catalogue: Catalogue = {
    revision: 1,
    departments: seed.departments.map(d => ({
      ...d,
      groups: groups.filter(g => g.department === d.slug).map(g => g.slug),
    })),
    groups: new Map(groups.map(g => [g.slug, g])),
    brands: new Map(brands.map(b => [b.slug, b])),
    series: new Map(),
    products,
    byId: new Map(products.map(p => [p.id, p])),
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    together: pairs(),
    after: pairs(),
    viewed: pairs(),
    cohorts: new Map(),
  }
  const facets = [...directoryOf(catalogue).byFacet.keys()]
  return { ...catalogue, cohorts: new Map(facets.map(id => [id, list()])) }
}

/**
 * A shopper as the snapshot statement would bring them: 40 things done of late, up to 60 purchases, and the tastes
 * that follow from both, twelve of each dimension. What they do falls on the shop as Zipf has it, in a few groups.
 */
export function grownShopper(
  { products, byGroup, byId }: Catalogue,
  n: number,
  now: number,
): ProfileSnapshot {
  const random = randomFrom(n * 7_919 + products.length)
  const favourites = Array.from({ length: 4 }, () => products[zipf(random, products.length)]?.group ?? '')
  const one = () => {
    const list = byGroup.get(favourites[Math.floor(random() * favourites.length)] ?? '') ?? products
    const from = random() < 0.7 ? list : products
    return from[zipf(random, from.length)] as Product
  }
  const recent = Array.from({ length: 40 }, (_, i) => ({
    productId: one().id,
    name: i % 9 === 4 ? ('add_to_cart' as const) : ('view_item' as const),
    at: now - i * i * 90_000,
  }))
  const purchases = Array.from({ length: Math.floor(random() * 60) }, (_, i) => ({
    productId: one().id,
    at: now - (3 + i * 9) * DAY,
    quantity: 1,
  }))
  const sums = new Map<string, ProfileSnapshot['affinities'][number]>()
  for (const { productId } of [...recent, ...purchases]) {
    const product = byId.get(productId)
    for (const { dimension, key, weight, id } of product ? facetsOf(product) : []) {
      const before = sums.get(id)
      sums.set(id, {
        dimension,
        key,
        mass: 2 * weight * growth(now, DECAY) + (before?.mass ?? 0),
        evidence: 1 + (before?.evidence ?? 0),
      })
    }
  }
  const affinities = [...Map.groupBy(sums.values(), a => a.dimension).values()].flatMap(list =>
    list.sort((a, b) => b.mass - a.mass).slice(0, 12),
  )
  const empty = emptySnapshot({ catalogue: 1, offers: 1, placements: 1 })
  return {
    ...empty,
    profileId: `profile-${n}`,
    consent: 'GRANTED',
    affinities,
    recent,
    purchases,
    orders: purchases.length,
    dismissed: [one().id],
    impressions: recent.slice(0, 20).map(({ productId }) => ({
      productId,
      shown: 9 * growth(now, DECAY),
      chosen: 0,
    })),
    facts: { ...empty.facts, hobbies: random() < 0.3 ? ['hiking'] : [] },
  }
}
