import type { Product, Variant } from './catalogue'
import { launchOf } from './launch'

/** The words after `?`, as Next hands them over. */
export type Query = Record<string, string | string[] | undefined>

export const sorts = {
  best: 'Most liked',
  new: 'Newest',
  'price-up': 'Price, low to high',
  'price-down': 'Price, high to low',
  rating: 'Best rated',
} as const
export type Sort = keyof typeof sorts | 'for-you'

/** What a shopper asked of a listing; prices in cents. */
export type Wanted = {
  colours: string[]
  brands: string[]
  sizes: string[]
  min: number | null
  max: number | null
  inStock: boolean
  sort: Sort
  /** The order of an address that names none. */
  usual: Sort
  page: number
}

export const pageSize = 12
const mostValues = 24

function manyOf(value: string | string[] | undefined): string[] {
  return [...new Set([value ?? []].flat())].filter(v => v.length > 0 && v.length <= 60).slice(0, mostValues)
}

function oneOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function centsOf(value: string | undefined): number | null {
  if (!value || !/^\d{1,6}$/.test(value.trim())) return null
  return Number(value) * 100
}

/**
 * Reads the address of a listing. Whatever it cannot read counts as not asked: never throws. `own` is true where the
 * shop has an order of this shopper's own: then that is the usual one, else nobody is given it.
 */
export function parseWanted(query: Query, own = false): Wanted {
  const asked = oneOf(query.sort)
  const usual = own ? 'for-you' : 'best'
  const page = oneOf(query.page)
  const min = centsOf(oneOf(query.min))
  const max = centsOf(oneOf(query.max))
  const turned = min !== null && max !== null && min > max
  return {
    colours: manyOf(query.colour),
    brands: manyOf(query.brand),
    sizes: manyOf(query.size),
    min: turned ? max : min,
    max: turned ? min : max,
    inStock: oneOf(query.stock) === '1',
    sort: asked && Object.hasOwn(sorts, asked) ? (asked as Sort) : usual,
    usual,
    page: page && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** The address that asks for `wanted`; what is not asked is left out. `keep` are words of the page itself (`q`). */
export function listingHref(path: string, wanted: Wanted, keep: Record<string, string> = {}): string {
  const query = new URLSearchParams(keep)
  for (const colour of wanted.colours) query.append('colour', colour)
  for (const brand of wanted.brands) query.append('brand', brand)
  for (const size of wanted.sizes) query.append('size', size)
  if (wanted.min !== null) query.set('min', String(Math.floor(wanted.min / 100)))
  if (wanted.max !== null) query.set('max', String(Math.ceil(wanted.max / 100)))
  if (wanted.inStock) query.set('stock', '1')
  if (wanted.sort !== wanted.usual) query.set('sort', wanted.sort)
  if (wanted.page > 1) query.set('page', String(wanted.page))
  const words = query.toString()
  return words ? `${path}?${words}` : path
}

/** How many filters are set; sorting and page are none. */
export function filterCount(wanted: Wanted): number {
  const { colours, brands, sizes, min, max, inStock } = wanted
  return (
    colours.length + brands.length + sizes.length + Number(min !== null || max !== null) + Number(inStock)
  )
}

/** Drops what none of `products` has, so that an old or invented address still shows a shelf. */
export function onlyKnown(wanted: Wanted, products: readonly Product[]): Wanted {
  const colours = new Set(products.flatMap(p => p.colours))
  const sizes = new Set(products.flatMap(p => p.variants.flatMap(v => v.size ?? [])))
  const brands = new Set(products.map(p => p.brand))
  return {
    ...wanted,
    colours: wanted.colours.filter(c => colours.has(c)),
    sizes: wanted.sizes.filter(s => sizes.has(s)),
    brands: wanted.brands.filter(b => brands.has(b)),
  }
}

/** The variants of a product that satisfy every filter at once: the blue one must itself be in stock. */
export function fitting(product: Product, wanted: Wanted): Variant[] {
  const { colours, brands, sizes, min, max, inStock } = wanted
  if (brands.length > 0 && !brands.includes(product.brand)) return []
  return product.variants.filter(
    v =>
      (colours.length === 0 || (v.colour !== null && colours.includes(v.colour))) &&
      (sizes.length === 0 || (v.size !== null && sizes.includes(v.size))) &&
      (min === null || v.priceCents >= min) &&
      (max === null || v.priceCents <= max) &&
      (!inStock || v.inStock),
  )
}

/** A product in a listing, with the colour it should be pictured in. */
export type Listed = { product: Product; colour: string | null }
export type Listing = { shown: Listed[]; total: number; page: number; pages: number }

/**
 * The page of `products` that was asked for. `best` and `for-you` keep the order given, but what is sold out or not out
 * yet comes last. A page past the end is the last one. `now` is epoch ms.
 */
export function listing(products: readonly Product[], wanted: Wanted, now: number): Listing {
  const found = products.flatMap(product => {
    const variants = fitting(product, wanted)
    const cheapest = Math.min(...variants.map(v => v.priceCents))
    const colour = wanted.colours.length > 0 ? (variants[0]?.colour ?? null) : null
    return variants.length > 0 ? [{ product, colour, cheapest }] : []
  })
  const here = ({ product }: { product: Product }) =>
    Number(product.inStock && launchOf(product, now) === 'out')
  type Found = (typeof found)[number]
  const given = (a: Found, b: Found) => here(b) - here(a)
  const orders: Record<Sort, (a: Found, b: Found) => number> = {
    best: given,
    'for-you': given,
    new: (a, b) => b.product.launchedAt - a.product.launchedAt,
    'price-up': (a, b) => a.cheapest - b.cheapest,
    'price-down': (a, b) => b.cheapest - a.cheapest,
    rating: (a, b) => b.product.rating - a.product.rating || b.product.ratingCount - a.product.ratingCount,
  }
  const ordered = found.toSorted(orders[wanted.sort])
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize))
  const page = Math.min(wanted.page, pages)
  return {
    shown: ordered
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ product, colour }) => ({ product, colour })),
    total: ordered.length,
    page,
    pages,
  }
}
