import { formatShortDate } from '@/lib/dates'
import type { Words } from '@/lib/desk/versions'
import type { Place } from '@/lib/generated/prisma/enums'
import type { Pin, PlacementConfig, Target } from './config'

type PlaceWords = {
  /** In the address of its page at the desk. */
  slug: string
  name: string
  where: string
  /** What its weights weigh, in words. */
  weighs: string
  /** Whether it stands on pages of groups, so that a pin can be for those of one. */
  byGroup?: true
}

/** The placements as merchandisers call them. */
export const PLACES: Record<Place, PlaceWords> = {
  HOME: {
    slug: 'home',
    name: 'Home',
    where: 'The shelves of the home page; bans hold for its front as well.',
    weighs: 'A shelf of more weight stands before one of less; 0 takes it away.',
  },
  PRODUCT_GOES_WITH: {
    slug: 'product-goes-with',
    name: 'Product: goes with it',
    where: 'On the page of every product: what comes next or goes with it.',
    weighs: 'What a source finds counts so many times; 0 leaves it out.',
    byGroup: true,
  },
  PRODUCT_SIMILAR: {
    slug: 'product-similar',
    name: 'Product: similar',
    where: 'On the page of every product: what is like it.',
    weighs: 'What a source finds counts so many times; 0 leaves it out.',
    byGroup: true,
  },
  CART: {
    slug: 'cart',
    name: 'Cart',
    where: 'Beneath the cart: what goes with what is in it.',
    weighs: 'What a source finds counts so many times; 0 leaves it out.',
  },
  ORDER: {
    slug: 'order',
    name: 'Order confirmation',
    where: 'After an order: what comes next.',
    weighs: 'What a source finds counts so many times; 0 leaves it out.',
  },
  CATEGORY: {
    slug: 'category',
    name: 'Category',
    where: 'Departments and their groups, in the shopper’s own order and in everybody’s.',
    weighs: '',
    byGroup: true,
  },
  SEARCH: {
    slug: 'search',
    name: 'Search',
    where: 'What a search found, in the shopper’s own order and in everybody’s.',
    weighs: '',
  },
}

/** Those the shop asks how to arrange, in the order of a visit. */
export const ARRANGED: readonly Place[] = [
  'HOME',
  'PRODUCT_GOES_WITH',
  'PRODUCT_SIMILAR',
  'CART',
  'ORDER',
  'CATEGORY',
  'SEARCH',
]

/** The placement at an address of the desk; null when there is none. */
export function placeAt(slug: string): Place | null {
  return ARRANGED.find(place => PLACES[place].slug === slug) ?? null
}

/** What weights weigh, by shelf (home) or by source. */
const SOURCES: Record<string, string> = {
  'next-in-series': 'next volume',
  'goes-with': 'goes with a purchase',
  'due-again': 'running low',
  picked: 'Emma’s table (pins)',
  similar: 'like what was looked at',
  'more-like-bought': 'more like a purchase',
  'for-less': 'ways to save',
  'better-model': 'the better model',
  'because-you-like': 'because you like',
  corner: 'the persona’s corner',
  situation: 'for the hour, the place, the way they came',
  'shoppers-like-you': 'what shoppers like them took home',
  'bought-after': 'what others came back for',
  'next-basket': 'in baskets like theirs',
  trending: 'asked for more and more',
  'new-for-you': 'new on the shelf',
  popular: 'what everybody buys',
  'bought-together': 'often bought together',
  saves: 'the one for less (savers)',
  better: 'the better one (connoisseurs)',
  'looked-at': 'alike',
  'viewed-with': 'what others went on to',
}

/** The name of a shelf or source; its key where it has none. */
export const sourceName = (source: string) => SOURCES[source] ?? source

/** How the shop calls a product, a brand or a group. */
export type NameOf = (target: Target) => string

/** A configuration label by label, for merchandisers to compare. */
export function configInWords(config: PlacementConfig, nameOf: NameOf): Words {
  const { cards, perGroup, lambda, weights, pins, boosts, bans } = config
  const called = (target: Target) => `${target.kind} ${nameOf(target)}`
  return {
    Cards: String(cards),
    'Of a kind at most': perGroup === null ? 'as each shelf has it' : String(perGroup),
    'Order against variety': String(lambda),
    ...Object.fromEntries(
      Object.entries(weights).map(([key, w]) => [`Weight of ${sourceName(key)}`, String(w)]),
    ),
    ...Object.fromEntries(
      pins.map(pin => [`Pin ${nameOf({ kind: 'product', slug: pin.product })}`, pinInWords(pin, nameOf)]),
    ),
    ...Object.fromEntries(boosts.map(boost => [`Boost ${called(boost)}`, `× ${boost.factor}`])),
    ...Object.fromEntries(bans.map(ban => [`Ban ${called(ban)}`, 'never shown'])),
  }
}

/** Where a pin puts its product and when: “place 2, from 3 May”. */
export function pinInWords({ place, from, until, beside }: Pin, nameOf: NameOf): string {
  const day = (date: string) => formatShortDate(Date.parse(date), 'UTC')
  return [
    `place ${place}`,
    beside && `on pages of ${nameOf({ kind: 'group', slug: beside })}`,
    from && `from ${day(from)}`,
    until && `until ${day(until)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** A configuration in one line, for the list: what differs from nothing. */
export function summaryOf({ pins, boosts, bans }: PlacementConfig): string {
  const some = (count: number, one: string) =>
    count === 0 ? null : `${count} ${one}${count === 1 ? '' : 's'}`
  const parts = [some(pins.length, 'pin'), some(boosts.length, 'boost'), some(bans.length, 'ban')]
  return parts.filter(Boolean).join(', ') || 'nothing pinned, boosted or banned'
}
