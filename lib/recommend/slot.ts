import type { Product } from '@/lib/catalogue/catalogue'

/** Why the shop chose something, in terms of what the shopper did or told; kept as data, worded by `note.ts`. */
export type Reason =
  /** Of a product bought, or one that is in the cart. */
  | { kind: 'goes-with'; product: string; inCart?: true }
  | { kind: 'due-again'; boughtAt: number; everyDays: number; own: boolean }
  | { kind: 'next-in-series'; series: string; volume: number; previous: string }
  /** Like a product looked at, or one bought. */
  | { kind: 'looked-at'; product: string; bought?: true }
  | { kind: 'likes'; dimension: string; label: string }
  | { kind: 'told-us'; fact: 'hobby' | 'dwelling' | 'more'; label: string }
  /** Buys for one season only; `now` while that season is in the window. */
  | { kind: 'season-regular'; label: string; now?: true }
  | { kind: 'bought-together'; product: string }
  /** What others came back for after buying a product this shopper bought. */
  | { kind: 'bought-after'; product: string }
  /** What shoppers who share a taste bought; `told` where this shopper told it rather than did it. */
  | { kind: 'shoppers-like-you'; label: string; told?: 'hobby' | 'more' }
  /** Looked at by others after a product looked at. */
  | { kind: 'viewed-with'; product: string }
  /** In the baskets of those who buy much the same. */
  | { kind: 'baskets-alike' }
  /** Costs so much less than another of its kind. */
  | { kind: 'saves'; cents: number; beside: string }
  /** Costs so much less than it did. */
  | { kind: 'reduced'; cents: number }
  /** A better make than another of its kind; `rating` of 5. */
  | { kind: 'better'; beside: string; rating: number }
  /** Looked at beside others of its group. */
  | { kind: 'comparing'; label: string; count: number }
  /** Nearly decided on: in the cart, or come back to. */
  | { kind: 'deciding'; product: string; inCart: boolean }
  /** From the corner of the shopper's persona, with the rule's own words. */
  | { kind: 'persona'; note: string; because: string }
  /** From the circumstances of this visit, with the rule's own words. */
  | { kind: 'situation'; note: string; because: string }
  | { kind: 'new'; label: string }
  | { kind: 'birthday' }
  /** By the loyalty tier reached. */
  | { kind: 'tier'; name: string }
  | { kind: 'popular' }

/** One product in one place. `reason` kinds `popular` and `new` are the same for everybody: no pencil note. */
export type Slot = {
  product: Product
  reason: Reason
  score: number
  /** What a merchandiser's configuration did to it. */
  arranged?: { kind: 'pin'; place: number } | { kind: 'boost'; factor: number }
}

export type ShelfKind =
  | 'goes-with'
  | 'due-again'
  | 'next-in-series'
  | 'picked'
  | 'because-you-like'
  | 'similar'
  | 'more-like-bought'
  | 'for-less'
  | 'better-model'
  | 'corner'
  | 'shoppers-like-you'
  | 'bought-after'
  | 'trending'
  | 'situation'
  | 'new-for-you'
  | 'next-basket'
  | 'popular'

/** A row of products under one heading; `reason` explains the shelf as a whole. */
export type Shelf = { kind: ShelfKind; title: string; reason: Reason; slots: Slot[] }
