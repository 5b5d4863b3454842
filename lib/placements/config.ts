import type { Place } from '@/lib/generated/prisma/enums'

/** A product, a brand or a group, by its slug. */
export type Target = { kind: 'product' | 'brand' | 'group'; slug: string }

/** A product at a place (1 is the first), on the days from and until (YYYY-MM-DD in the shop's time zone, both included). */
export type Pin = {
  /** Slug. */
  product: string
  place: number
  from: string | null
  until: string | null
  /** Only on pages of this group (slug), where the placement stands on such pages. */
  beside: string | null
}

/** How a merchandiser arranges one placement. */
export type PlacementConfig = {
  /** Cards at most; on the home page of all its shelves together. */
  cards: number
  /** At most so many of one group; null leaves it to each shelf. */
  perGroup: number | null
  /** Of maximal marginal relevance, 0..1: 1 keeps the order of the scores, 0 looks at variety alone. */
  lambda: number
  /** Blend weights, by shelf (home) or source; 1 where none is given, 0 takes no part. */
  weights: Readonly<Record<string, number>>
  pins: readonly Pin[]
  /** Factors of the score; those of a product, its brand and its group multiply. */
  boosts: readonly (Target & { factor: number })[]
  bans: readonly Target[]
  /** Which version that is, of what is read for the shop. Absent: 1. */
  version?: number
}

export type Placements = Readonly<Record<Place, PlacementConfig>>

const evenly = (...sources: string[]) => Object.fromEntries(sources.map(source => [source, 1]))

const plain = (over: Pick<PlacementConfig, 'weights'> & Partial<PlacementConfig>): PlacementConfig => ({
  cards: 4,
  perGroup: null,
  lambda: 1,
  pins: [],
  boosts: [],
  bans: [],
  ...over,
})

/** How the shop opens: where no merchandiser has said otherwise. The order of the weights is that of the shelves. */
export const OPENING: Placements = {
  HOME: plain({
    // Each card costs a quarter of a millisecond of rendering.
    cards: 20,
    lambda: 0.75,
    weights: evenly(
      'next-in-series',
      'goes-with',
      'due-again',
      'picked',
      'similar',
      'more-like-bought',
      'for-less',
      'better-model',
      'because-you-like',
      'corner',
      'situation',
      'shoppers-like-you',
      'bought-after',
      'next-basket',
      'trending',
      'new-for-you',
      'popular',
    ),
  }),
  PRODUCT_GOES_WITH: plain({ weights: evenly('next-in-series', 'goes-with', 'bought-together') }),
  PRODUCT_SIMILAR: plain({ weights: evenly('saves', 'better', 'looked-at', 'viewed-with') }),
  CART: plain({ perGroup: 2, lambda: 0.8, weights: evenly('goes-with', 'bought-together') }),
  ORDER: plain({
    perGroup: 2,
    lambda: 0.8,
    weights: evenly('next-in-series', 'goes-with', 'bought-together', 'bought-after'),
  }),
  CATEGORY: plain({ cards: 24, weights: {} }),
  SEARCH: plain({ cards: 24, weights: {} }),
}

/** The blend weight of a shelf or source; 1 where the configuration names none. */
export function weightOf({ weights }: PlacementConfig, source: string): number {
  return weights[source] ?? 1
}

/** How many places there are to pin to: on the home page those of its one shelf of picks. */
export function pinnable(place: Place, cards: number): number {
  return place === 'HOME' ? 4 : cards
}
