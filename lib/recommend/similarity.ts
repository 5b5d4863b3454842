import { facetsOf } from '@/lib/affinity/facets'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'

/** How many of the most similar products are kept of each. */
const NEIGHBOURS = 24

const WEIGHTS = {
  group: 0.42,
  department: 0.06,
  style: 0.12,
  colour: 0.14,
  brand: 0.08,
  tier: 0.07,
  material: 0.06,
  topics: 0.05,
}

/** 0..1: how alike two products are by what they are; 1 for the same product. */
export function similarity(a: Product, b: Product): number {
  let score = 0
  if (a.group === b.group) score += WEIGHTS.group
  if (a.department === b.department) score += WEIGHTS.department
  if (a.style === b.style) score += WEIGHTS.style
  if (a.brand === b.brand) score += WEIGHTS.brand
  if (a.tier === b.tier) score += WEIGHTS.tier
  if (a.material === b.material) score += WEIGHTS.material
  score += WEIGHTS.topics * overlap(a.topics, b.topics)
  // The colour on the picture is the one that was looked at.
  const sameFace = a.colours[0] === b.colours[0] ? 1 : 0
  score += (WEIGHTS.colour * (sameFace + overlap(a.colours, b.colours))) / 2
  return score
}

/** Jaccard overlap; two empty lists are alike. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1
  const both = a.filter(x => b.includes(x)).length
  return both / (a.length + b.length - both)
}

/** Neighbours are looked for among so many: of its own kind, of what shares a facet with it, and of the most popular. */
const OF_ITS_KIND = 192
const OF_A_FACET = 16
const AT_LEAST = 256
/** So many products' neighbours are held. */
const HELD = 16_000

const held = new WeakMap<Catalogue, Map<string, [Product, number][]>>()

/** Where the neighbours of a product are looked for; all of a small shop. */
function aroundOf(product: Product, catalogue: Catalogue): Set<Product> {
  const { byFacet } = directoryOf(catalogue)
  const around = new Set(catalogue.byGroup.get(product.group)?.slice(0, OF_ITS_KIND))
  for (const { id } of facetsOf(product))
    for (const other of byFacet.get(id)?.slice(0, OF_A_FACET) ?? []) around.add(other)
  for (const other of catalogue.products) {
    if (around.size >= AT_LEAST) break
    around.add(other)
  }
  around.delete(product)
  return around
}

/** The products most like one, best first; worked out once for each catalogue revision. */
export function neighboursOf(product: Product, catalogue: Catalogue): readonly [Product, number][] {
  const known = held.get(catalogue) ?? new Map<string, [Product, number][]>()
  held.set(catalogue, known)
  const before = known.get(product.id)
  if (before) return before
  const list = [...aroundOf(product, catalogue)]
    .map((other): [Product, number] => [other, similarity(product, other)])
    .sort((a, b) => b[1] - a[1])
    .slice(0, NEIGHBOURS)
  known.set(product.id, list)
  for (const oldest of known.keys()) {
    if (known.size <= HELD) break
    known.delete(oldest)
  }
  return list
}
