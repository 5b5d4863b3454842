import { COLOURS } from '@/lib/catalogue/colours'
import { slugOf } from '@/lib/slug'
import { parseAmount } from './amount'
import { baseTitle, calmTitle } from './feed-title'
import type { Fields } from './read-row'

/** One item of a product feed: a variant, and what it says about its product. */
export type FeedItem = {
  id: string
  /** What its product is called in the feed: item_group_id, else the id. */
  product: string
  title: string
  description: string
  brand: string
  /** '' where the feed does not tell. */
  department: string
  group: string
  topics: string[]
  colour: string | null
  size: string | null
  material: string
  style: string
  priceCents: number
  compareAtCents: number | null
  /** What it costs the shop (cost_of_goods_sold). */
  costCents: number | null
  /** How many there are, or only whether there are any. */
  stock: number | boolean
  /** Epoch ms; null where it has been out for long. */
  availableFrom: number | null
  ageLimit: number | null
  imageUrl: string | null
  facts: Record<string, string>
}

/** An item, and what of it had to be left out. */
export type ReadItem = { item: FeedItem; notes: string[] }

const AVAILABLE: Readonly<Record<string, boolean>> = {
  in_stock: true,
  instock: true,
  available: true,
  preorder: true,
  pre_order: true,
  backorder: true,
  limited_availability: true,
  out_of_stock: false,
  outofstock: false,
  sold_out: false,
  discontinued: false,
}

/** What a feed lacks altogether, told by its columns; null when nothing. */
export function missingAttributes(columns: readonly string[]): string | null {
  const missing = ['id', 'title', 'price'].filter(name => !columns.includes(name))
  if (missing.length === 0) return null
  return `No column is called ${missing.join(' or ')}. Expected are the attributes of a Google Merchant Center feed (id, title, price, …); it has ${columns.slice(0, 12).join(', ')}.`
}

/**
 * Reads one item of a Google Merchant Center feed (attributes by name, without `g:`); `now` is epoch ms. Else what is
 * wrong with it, in words: then it is not sold.
 */
export function parseFeedItem(fields: Fields, now: number): ReadItem | string {
  const { id, title } = fields
  if (!id) return 'no id'
  if (id.length > 100) return 'the id is longer than 100 characters'
  if (!title) return 'no title'
  if (!fields.price) return 'no price'
  const price = euros(fields.price)
  if (typeof price === 'string') return `price: ${price}`
  if (price === 0) return 'price: 0 is no price to sell at'
  if (price > 100_000_000) return `price: ${fields.price} is more than a shop can take`
  const notes: string[] = []
  const sale = saleOf(fields, price, now, notes)
  const colour = colourOf(fields.color ?? fields.colour)
  const size = clip(fields.size, 40) || null
  const path = pathOf(fields.product_type ?? fields.google_product_category)
  return {
    item: {
      id,
      product: clip(fields.item_group_id, 100) || id,
      title: clip(calmTitle(baseTitle(clip(title, 300), [fields.color ?? null, size])), 150),
      description: clip(plainText(fields.description), 5_000),
      brand: clip(fields.brand, 70),
      department: path[0] ?? '',
      group: path.at(-1) ?? '',
      topics: topicsOf(fields.topics, path),
      colour,
      size,
      material: clip(fields.material, 200),
      style: slugOf(fields.style ?? fields.pattern ?? ''),
      priceCents: sale ?? price,
      compareAtCents: sale === null ? null : price,
      costCents: costOf(fields, notes),
      stock: stockOf(fields, notes),
      availableFrom: fields.availability_date ? Date.parse(fields.availability_date) || null : null,
      ageLimit: /^(?:yes|true)$/i.test(fields.adult ?? '') ? 18 : null,
      imageUrl: imageOf(fields.image_link, notes),
      facts: factsOf(fields),
    },
    notes,
  }
}

/** At most so many characters; half a character, which no database takes, is left out. */
const clip = (text = '', most: number) =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()

/** Some shops write their descriptions in HTML. */
const plainText = (text = '') =>
  text
    .replaceAll(/<[^>]{0,500}>/g, ' ')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/\s+/g, ' ')

function euros(written: string): number | string {
  const amount = parseAmount(written)
  if (!amount) return `"${written.slice(0, 30)}" is none; expected is one like 12.99 EUR`
  if (amount.currency && amount.currency !== 'EUR')
    return `it is in ${amount.currency}; this shop sells in EUR`
  return amount.cents
}

/** The sale price while it holds. */
function saleOf(fields: Fields, price: number, now: number, notes: string[]): number | null {
  if (!fields.sale_price) return null
  const sale = euros(fields.sale_price)
  if (typeof sale === 'string' || sale === 0 || sale >= price) {
    if (sale !== price) notes.push('sale_price is left out: it is not below the price')
    return null
  }
  const [from = '', to = ''] = fields.sale_price_effective_date?.split('/') ?? []
  const open = (written: string, fallback: number) =>
    Date.parse(written.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) || fallback
  return now >= open(from, 0) && now <= open(to, Number.POSITIVE_INFINITY) ? sale : null
}

/** What it costs the shop, below which no discount goes; 0 says nothing. */
function costOf({ cost_of_goods_sold: told }: Fields, notes: string[]): number | null {
  if (!told) return null
  const cost = euros(told)
  if (typeof cost === 'number' && cost <= 100_000_000) return cost || null
  notes.push('cost_of_goods_sold is left out: it is no amount in EUR')
  return null
}

function stockOf({ quantity, inventory, availability }: Fields, notes: string[]): number | boolean {
  const count = quantity ?? inventory
  const told = AVAILABLE[(availability ?? 'in_stock').toLowerCase().replaceAll(/[\s-]+/g, '_')]
  if (told === undefined)
    notes.push(`availability "${availability?.slice(0, 30)}" is not known: taken for out of stock`)
  if (!told) return false
  return count && /^\d{1,7}$/.test(count) ? Number(count) : true
}

/** 'Home > Kitchen > Jugs' → its levels; Google's numbers alone name nothing. */
function pathOf(path = ''): string[] {
  const levels = path.split(/\s*(?:>|›|»)\s*/).map(level => clip(level, 60))
  return levels.filter(level => level && !/^\d+$/.test(level))
}

function topicsOf(told = '', path: readonly string[]): string[] {
  const topics = [...told.split(','), ...path.slice(1, -1)].map(topic => slugOf(topic, 40))
  return [...new Set(topics.filter(Boolean))].slice(0, 8)
}

const BY_NAME = new Map(Object.entries(COLOURS).map(([slug, { name }]) => [name.toLowerCase(), slug]))

/** The slug of a colour: the palette's own where it has it by that name. */
function colourOf(told: string | undefined): string | null {
  if (!told) return null
  return BY_NAME.get(told.toLowerCase()) ?? (slugOf(told, 40) || null)
}

/** Pictures are shown from where they are: http and https only. */
function imageOf(link: string | undefined, notes: string[]): string | null {
  if (!link) return null
  const url = URL.canParse(link) ? new URL(link) : null
  if (url && /^https?:$/.test(url.protocol) && !url.username && link.length <= 2_000) return url.href
  notes.push('image_link is left out: it is no address of a picture')
  return null
}

const FACTS = {
  gender: 'For',
  age_group: 'Age',
  pattern: 'Pattern',
  condition: 'Condition',
  mpn: 'Maker’s number',
  gtin: 'GTIN',
}

function factsOf(fields: Fields): Record<string, string> {
  const told = Object.entries(FACTS).flatMap(([name, title]) => {
    const value = clip(fields[name], 100)
    return value && !(name === 'condition' && value.toLowerCase() === 'new') ? [[title, value] as const] : []
  })
  return Object.fromEntries(told)
}
