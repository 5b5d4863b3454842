import type { Product } from './catalogue'
import { fitting, type Wanted } from './listing'

export type Facet = { value: string; count: number; chosen: boolean }
export type Facets = {
  colours: Facet[]
  brands: Facet[]
  sizes: Facet[]
  inStock: number
  /** Of everything in the listing, unfiltered; cents. */
  cheapest: number
  dearest: number
}

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL']

/** Sizes in the order a shop hangs them: letters from small to large, else by their first number, else by name. */
export function bySize(a: string, b: string): number {
  const [x, y] = [letters.indexOf(a), letters.indexOf(b)]
  if (x >= 0 && y >= 0) return x - y
  return measure(a) - measure(b) || a.localeCompare(b, 'en', { numeric: true })
}

/** A size as a number, so that 1 TB follows 512 GB and 1 l follows 500 ml. */
function measure(size: string): number {
  const [, number, unit = ''] = /^([\d.]+)\s*([a-z]*)/i.exec(size) ?? []
  if (!number) return Number.MAX_SAFE_INTEGER
  const thousand = ['tb', 'l', 'kg', 'm'].includes(unit.toLowerCase())
  return Number(number) * (thousand ? 1000 : 1)
}

/**
 * How many products each value would show: every filter counts but the value's own, because values of one kind
 * add up. Chosen values stay even at 0, so that they can be taken off again.
 */
export function facetsOf(products: readonly Product[], wanted: Wanted): Facets {
  const without = (own: Partial<Wanted>) => ({ ...wanted, ...own })
  const count = (own: Partial<Wanted>, keysOf: (product: Product, w: Wanted) => Iterable<string>) => {
    const counts = new Map<string, number>()
    const rest = without(own)
    for (const product of products)
      for (const key of new Set(keysOf(product, rest))) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const facets = (counts: Map<string, number>, chosen: string[], order: (a: Facet, b: Facet) => number) =>
    [...new Set([...counts.keys(), ...chosen])]
      .map(value => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
      .sort(order)
  const byCount = (a: Facet, b: Facet) => b.count - a.count || a.value.localeCompare(b.value)
  // Cups, centimetres and shoe sizes in one list help nobody.
  const oneGroup = new Set(products.map(p => p.group)).size === 1
  const prices = products.flatMap(p => p.variants.map(v => v.priceCents))
  return {
    colours: facets(
      count({ colours: [] }, (p, w) => fitting(p, w).flatMap(v => v.colour ?? [])),
      wanted.colours,
      byCount,
    ),
    brands: facets(
      count({ brands: [] }, (p, w) => (p.brand && fitting(p, w).length > 0 ? [p.brand] : [])),
      wanted.brands,
      byCount,
    ),
    sizes: facets(
      count({ sizes: [] }, (p, w) => (oneGroup ? fitting(p, w).flatMap(v => v.size ?? []) : [])),
      wanted.sizes,
      (a, b) => bySize(a.value, b.value),
    ),
    inStock: products.filter(p => fitting(p, without({ inStock: true })).length > 0).length,
    cheapest: prices.length > 0 ? Math.min(...prices) : 0,
    dearest: prices.length > 0 ? Math.max(...prices) : 0,
  }
}
