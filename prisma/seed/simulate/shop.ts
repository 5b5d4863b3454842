import { COLOURS, isColour } from '@/lib/catalogue/colours'
import type { CatalogueSeed, GroupSeed, ProductSeed } from '../catalogue/types'
import { productId, variantId } from '../load-catalogue'

export type ItemVariant = {
  id: string
  colour: string | null
  /** 0 for the item's smallest size, 1 for its largest; null without sizes. */
  fit: number | null
  label: string
  priceCents: number
}

/** A product as the simulator sees it. */
export type Item = {
  /** Its place in `Shop.items`. */
  index: number
  id: string
  slug: string
  seed: ProductSeed
  group: GroupSeed
  priceCents: number
  /** How well known it is, about 0.5..2. */
  appeal: number
  /** Only what can be bought. */
  variants: ItemVariant[]
  companions: Item[]
}

export type Shop = {
  items: Item[]
  groups: GroupSeed[]
  bySlug: Map<string, Item>
  byGroup: Map<string, Item[]>
  /** Series slug → its volumes in order. */
  series: Map<string, Item[]>
}

const labelOf = (variant: { colour?: string; size?: string }) =>
  [variant.colour && isColour(variant.colour) ? COLOURS[variant.colour].name : variant.colour, variant.size]
    .filter(Boolean)
    .join(', ')

/** Indexes the catalogue for the simulator. */
export function openShop(catalogue: CatalogueSeed): Shop {
  const groups = new Map(catalogue.groups.map(group => [group.slug, group]))
  const items = catalogue.products.flatMap((seed): Item[] => {
    const group = groups.get(seed.group)
    const sizes = [...new Set(seed.variants.flatMap(variant => variant.size ?? []))]
    const variants = seed.variants
      .filter(variant => variant.stock > 0)
      .map(variant => ({
        id: variantId(variant.sku),
        colour: variant.colour ?? null,
        fit: variant.size && sizes.length > 1 ? sizes.indexOf(variant.size) / (sizes.length - 1) : null,
        label: labelOf(variant),
        priceCents: variant.priceCents,
      }))
    const prices = seed.variants.map(variant => variant.priceCents)
    if (!group || prices.length === 0) return []
    return [
      {
        index: 0,
        id: productId(seed.slug),
        slug: seed.slug,
        seed,
        group,
        priceCents: Math.min(...prices),
        appeal: 0.4 + Math.log10(10 + seed.ratingCount) / 2.5,
        variants,
        companions: [],
      },
    ]
  })
  const bySlug = new Map(items.map(item => [item.slug, item]))
  for (const [index, item] of items.entries()) item.index = index
  for (const item of items)
    item.companions = item.seed.goesWith.flatMap(slug => bySlug.get(slug) ?? []).filter(one => one !== item)
  const series = Map.groupBy(
    items.filter(item => item.seed.series),
    item => item.seed.series?.slug ?? '',
  )
  for (const volumes of series.values())
    volumes.sort((a, b) => (a.seed.series?.volume ?? 0) - (b.seed.series?.volume ?? 0))
  return {
    items,
    groups: catalogue.groups,
    bySlug,
    byGroup: Map.groupBy(items, item => item.group.slug),
    series,
  }
}
