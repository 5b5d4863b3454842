import type { AfterPurchase, Need, PriceTier, Season } from '@/lib/generated/prisma/enums'

import type { Tier } from '@/lib/loyalty/tier'
import { wrappedThing } from './wrapped'

export type Department = {
  slug: string
  name: string
  blurb: string
  tint: string
  /** Its scene; null where none was drawn for it. */
  picture?: string | null
  groups: string[]
}

export type Group = {
  slug: string
  department: string
  name: string
  singular: string
  blurb: string
  afterPurchase: AfterPurchase
  quietDays: number
  replenishDays: number | null
  needs: Need[]
  /** Slugs of the groups that go with this one, best first. */
  complements: string[]
  /** Of all this, its policy: which version it is. Absent: 1. */
  version?: number
}

export type Brand = { slug: string; name: string; story: string }
export type Series = { slug: string; name: string; author: string | null; blurb: string }

export type Variant = {
  id: string
  sku: string
  colour: string | null
  size: string | null
  priceCents: number
  compareAtCents: number | null
  inStock: boolean
}

export type Product = {
  id: string
  slug: string
  name: string
  group: string
  department: string
  brand: string
  tagline: string
  description: string
  style: string
  material: string
  season: Season
  topics: string[]
  tier: PriceTier
  series: string | null
  volume: number | null
  facts: Record<string, string>
  /** Epoch milliseconds; in the future for a launch that has not happened. */
  launchedAt: number
  earlyAccessFrom: number | null
  ageLimit: number | null
  rating: number
  ratingCount: number
  /** The group's after-purchase policy unless the product overrides it. */
  afterPurchase: AfterPurchase
  quietDays: number
  variants: Variant[]
  /** Of a product that came with a feed: addresses of its pictures by colour, '' for any; absent where the shop drew them. */
  pictures?: Readonly<Record<string, string>> | null
  /** Palette slugs, first the one on the picture. */
  colours: string[]
  priceCents: number
  compareAtCents: number | null
  inStock: boolean
  /** Products people say go with this one, best first (ids). */
  goesWith: string[]
  /** 0..1 within the shop, from the nightly model; 0 without one. */
  popularity: number
  /** 0..1: how steeply it rises of late, from the nightly model; 0 for what does not. */
  trend: number
}

/** By product (by facet in `cohorts`): related products and their scores, best first; scores compare within one list only. */
export type Pairs = ReadonlyMap<string, readonly (readonly [id: string, score: number])[]>

/**
 * What people look at after these products (ids, oldest first) at `now` (epoch ms), likeliest first with 1, those looked
 * at already among them; `support` counts the sessions that have the last of them.
 */
export type NextLooks = (
  ids: readonly string[],
  now: number,
  count: number,
) => { support: number; found: readonly (readonly [id: string, score: number])[] }

/**
 * What somebody with these baskets (oldest first) buys next, likeliest first, what they bought before among it. Those who
 * buy much the same have it `lift` times as often as anybody; not to be read of what was bought before.
 */
export type NextBasket = (
  baskets: readonly { ids: readonly string[]; at: number }[],
  now: number,
  count: number,
) => readonly { id: string; score: number; lift: number }[]

/** Everything the shop sells, held in memory by each process and replaced as a whole. */
export type Catalogue = {
  revision: number
  departments: Department[]
  groups: ReadonlyMap<string, Group>
  brands: ReadonlyMap<string, Brand>
  series: ReadonlyMap<string, Series>
  /** Everything on sale, most popular first; retired products are left out. */
  products: Product[]
  byId: ReadonlyMap<string, Product>
  bySlug: ReadonlyMap<string, Product>
  byGroup: ReadonlyMap<string, Product[]>
  /** What variants (by id) cost the shop, in cents, where it is known. Here and in no product, so that no page has it. */
  costs?: ReadonlyMap<string, number>
  together: Pairs
  after: Pairs
  viewed: Pairs
  /** By a facet's id (`category coffee`): what those who like it bought beyond it. */
  cohorts: Pairs
  /** The loyalty programme, from the lowest tier up; none where the shop has none. */
  tiers?: readonly Tier[]
  /** Which version of the programme that is. */
  tiersVersion?: number
  /** Models that learn while the shop is open; they answer nothing until they have read the log. */
  nextLooks?: NextLooks
  nextBasket?: NextBasket
}

/** What has no kind stands in a group of this slug: a place, and no taste. */
export const ELSE_GROUP = 'everything-else'

/** Whether the shop's own catalogue stands in it, for which windows and scenes were made. */
export const isDrawn = (departments: readonly Pick<Department, 'picture'>[]) =>
  departments.some(({ picture }) => picture?.startsWith('/pictures/scene-') && !picture.includes('wrapped'))

/** Pictures by colour out of a feed's variants; of several the first. */
export function picturesOf(
  variants: readonly { colour: string | null; imageUrl: string | null }[],
): Record<string, string> {
  const pictures: Record<string, string> = {}
  for (const { colour, imageUrl } of variants) {
    if (!imageUrl) continue
    pictures[''] ??= imageUrl
    if (colour) pictures[colour] ??= imageUrl
  }
  return pictures
}

/** The picture of a product, in the colour asked for where it comes in several. */
export function pictureOf(
  product: Pick<Product, 'slug' | 'colours' | 'pictures'>,
  colour?: string | null,
): string {
  const { pictures } = product
  if (pictures) return pictures[colour ?? ''] ?? pictures[''] ?? wrappedThing(product.slug)
  const other = colour && product.colours.includes(colour) && colour !== product.colours[0]
  return `/pictures/${product.slug}${other ? `--${colour}` : ''}.svg`
}
