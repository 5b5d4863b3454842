import { facetsOf } from '@/lib/affinity/facets'
import type { Need } from '@/lib/generated/prisma/enums'
import type { Catalogue, Product } from './catalogue'

/** Where to look instead of through the whole shop. Every list is the catalogue's own order, the most popular first, unless it says otherwise. */
export type Directory = {
  /** By a facet's id (`category coffee`, `season winter`). */
  byFacet: ReadonlyMap<string, readonly Product[]>
  /** By what a home must have for it. */
  byNeed: ReadonlyMap<Need, readonly Product[]>
  /** By volume, from the first on. */
  bySeries: ReadonlyMap<string, readonly Product[]>
  /** Cheaper than it was. */
  reduced: readonly Product[]
  /** The best makes that those who have them like. */
  finest: readonly Product[]
  /** By the day of its launch, the latest first. */
  newest: readonly Product[]
  /** What is rising, the steepest first. */
  rising: readonly Product[]
}

/** The best make is liked better than most. */
export const WELL_RATED = 4.3

const held = new WeakMap<readonly Product[], Directory>()

/** The directory of a catalogue; made once for each revision, in one walk through it. */
export function directoryOf({
  products,
  groups,
  byGroup,
}: Pick<Catalogue, 'products' | 'groups' | 'byGroup'>): Directory {
  const known = held.get(products)
  if (known) return known
  // A group is a facet as well: one list, so that what is found in it is found once a page.
  const byFacet = new Map([...byGroup].map(([group, list]) => [`category ${group}`, list]))
  const byNeed = new Map<Need, Product[]>()
  const bySeries = new Map<string, Product[]>()
  for (const product of products) {
    for (const { dimension, id } of facetsOf(product))
      if (dimension !== 'category') file(byFacet, id, product)
    for (const need of groups.get(product.group)?.needs ?? []) file(byNeed, need, product)
    if (product.series) file(bySeries, product.series, product)
  }
  for (const volumes of bySeries.values()) volumes.sort((a, b) => (a.volume ?? 0) - (b.volume ?? 0))
  const directory = {
    byFacet,
    byNeed,
    bySeries,
    reduced: products.filter(p => p.compareAtCents !== null && p.compareAtCents > p.priceCents),
    finest: products.filter(p => p.tier === 'PREMIUM' && p.rating >= WELL_RATED),
    newest: products.toSorted((a, b) => b.launchedAt - a.launchedAt),
    rising: products.filter(p => p.trend > 0).sort((a, b) => b.trend - a.trend),
  }
  held.set(products, directory)
  return directory
}

function file<Key>(lists: Map<Key, Product[]>, key: Key, product: Product): void {
  const list = lists.get(key)
  if (list) list.push(product)
  else lists.set(key, [product])
}
