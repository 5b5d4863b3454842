import type { Catalogue, Product } from './catalogue'

/** Where a product stands among its kind by price. */
export type PricePosition = {
  /** 0..1: the share of its group that costs less, those that cost the same counted half. */
  percentile: number
  /** 0..1: how much prices in the group differ at all; 0 where all cost the same, 1 from double on. */
  spread: number
}

const held = new WeakMap<Catalogue, Map<string, PricePosition>>()

function positionsOf({ byGroup }: Pick<Catalogue, 'byGroup'>): Map<string, PricePosition> {
  const positions = new Map<string, PricePosition>()
  for (const products of byGroup.values()) {
    const sorted = products.toSorted((a, b) => a.priceCents - b.priceCents)
    const [least, most] = [sorted[0]?.priceCents ?? 0, sorted.at(-1)?.priceCents ?? 0]
    const spread = least > 0 ? Math.min(1, most / least - 1) : 0
    let below = 0
    for (const alike of Map.groupBy(sorted, p => p.priceCents).values()) {
      const percentile = (below + alike.length / 2) / sorted.length
      for (const { id } of alike) positions.set(id, { percentile, spread })
      below += alike.length
    }
  }
  return positions
}

/** The price of a product on sale against the rest of its group; worked out once for each catalogue revision. */
export function pricePositionOf(product: Pick<Product, 'id'>, catalogue: Catalogue): PricePosition {
  const positions = held.get(catalogue) ?? positionsOf(catalogue)
  held.set(catalogue, positions)
  return positions.get(product.id) ?? { percentile: 0.5, spread: 0 }
}
