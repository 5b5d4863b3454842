import { documentOf } from '@/lib/catalogue/document'
import type { PriceTier } from '@/lib/generated/prisma/enums'
import { slugOf } from '@/lib/slug'
import { seedId } from '@/prisma/seed/seed-id'
import type { FeedItem } from './feed-item'
import { keySlug } from './key-slug'

/** A feed that tells only that there is some: as many as one order may take, and one more. */
const SOME = 100
const DAY = 86_400_000
/** Longest tagline; a longer first sentence is left to the description. */
const TAGLINE = 110

/** Prices in cents that part a group in thirds. */
export type Thirds = { first: number; second: number }

/** What the shop knows about where a product is to stand. */
export type Standing = {
  group: { slug: string; name: string }
  thirds: Thirds
  /** Pieces there are by sku, of variants that are there already. */
  stock: ReadonlyMap<string, number>
  /** Epoch ms. */
  now: number
  /** The whole catalogue is new to the shop: then no product of it is news. */
  first: boolean
}

/** The id of what the feed calls so, in every import. */
export const feedProductId = (product: string) => seedId('feed-product', product)

/** A product and its variants, ready to be written; items in the order of the feed, at least one. */
export function productRows(items: readonly [FeedItem, ...FeedItem[]], standing: Standing) {
  const { group, thirds, now, first } = standing
  const [lead] = items
  const id = feedProductId(lead.product)
  const prices = items.map(item => item.priceCents)
  const told = <K extends 'description' | 'brand' | 'material' | 'style'>(key: K) =>
    items.find(item => item[key])?.[key] ?? ''
  const description = told('description')
  const tagline = taglineOf(description)
  const topics = [...new Set(items.flatMap(item => item.topics))].slice(0, 8)
  const colours = items.flatMap(item => item.colour ?? [])
  const words = {
    tagline,
    description,
    topics,
    material: told('material'),
    style: told('style'),
    season: 'ALL',
  }
  const product = {
    id,
    feedId: lead.product,
    slug: slugFor(lead),
    name: lead.title,
    groupSlug: group.slug,
    brandSlug: brandSlug(told('brand')),
    ...words,
    tier: tierOf(Math.min(...prices), thirds),
    facts: Object.assign({}, ...items.toReversed().map(item => item.facts)) as Record<string, string>,
    launchedAt: new Date(lead.availableFrom ?? (first ? now - 365 * DAY : now)).toISOString(),
    ageLimit: items.find(item => item.ageLimit)?.ageLimit ?? null,
    rating: 0,
    ratingCount: 0,
    document: documentOf({
      ...words,
      name: lead.title,
      brand: told('brand'),
      group: group.name,
      singular: undefined,
      colours,
    }),
    retiredAt: null,
  }
  const variants = items.map((item, position) => ({
    id: seedId('feed-variant', item.id),
    productId: id,
    sku: item.id,
    colour: item.colour,
    size: item.size,
    priceCents: item.priceCents,
    compareAtCents: item.compareAtCents,
    costCents: item.costCents,
    stock: stockFor(item.stock, standing.stock.get(item.id)),
    imageUrl: item.imageUrl,
    position,
  }))
  return { product, variants }
}

/** The lower third of a group by price, the middle, the upper; where all cost the same, the middle. */
export function tierOf(priceCents: number, { first, second }: Thirds): PriceTier {
  if (first === second) return 'MID'
  return priceCents <= first ? 'VALUE' : priceCents <= second ? 'MID' : 'PREMIUM'
}

/** Pieces there are now. A feed that only says yes or no does not undo what was sold since. */
export function stockFor(told: number | boolean, held: number | undefined): number {
  if (typeof told === 'number') return told
  return told ? held || SOME : 0
}

/** The slug of a brand; '' where none is told. */
export const brandSlug = (brand: string) => (brand ? keySlug(brand) : '')

/** Unique and the same in every import: the title for people, the feed's own id to tell two of one title apart. */
function slugFor({ title, product }: FeedItem): string {
  const id = slugOf(product, 40)
  // An id that loses more than its capitals in an address may be like another then.
  const isWhole = id === product.toLowerCase() && product === product.toUpperCase()
  return [slugOf(title, 50), id, isWhole ? '' : seedId('slug', product).slice(0, 6)].filter(Boolean).join('-')
}

/** The first sentence where it is short enough to stand beneath a name. */
function taglineOf(description: string): string {
  const [sentence = ''] = /^.+?[.!?](?=\s|$)/s.exec(description) ?? []
  return sentence.length <= TAGLINE ? sentence : ''
}
