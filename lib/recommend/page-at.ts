import type { Catalogue } from '@/lib/catalogue/catalogue'
import { tidyQuery } from '@/lib/catalogue/words'

/** A page of the shop as far as choosing goes. */
export type Page =
  | { kind: 'home' }
  | { kind: 'product'; slug: string; title: string }
  | { kind: 'cart' }
  | { kind: 'order'; number: string }
  /** A shelf, or what a search finds; `sort` is the order its address names, else null. */
  | { kind: 'listing'; title: string; shows: Shows; sort: string | null }
  /** What is there is the shopper's own, or nobody's; nothing was chosen. */
  | { kind: 'counter'; title: string }

/** What a listing is of: a department, one of its groups, or what these words find. */
export type Shows = { department: string } | { group: string } | { words: string }

const COUNTER: Record<string, string> = {
  account: 'Your account',
  'account/taste': 'What we know about you',
  'account/loyalty': 'Regulars',
  'account/privacy': 'Privacy',
  orders: 'Your orders',
  checkout: 'Checkout',
  'sign-in': 'Sign in',
  'sign-up': 'Open an account',
  why: 'Why you see what you see',
  'why/page': 'Why you see what you see',
}

type Goods = Pick<Catalogue, 'bySlug' | 'groups' | 'departments'>

/** The page a path of the shop leads to (`/products/ahorn-14?colour=…`); null where there is none, whatever was passed. */
export function pageAt(path: string, { bySlug, groups, departments }: Goods): Page | null {
  const parts = partsOf(path)
  if (!parts) return null
  const [first, second, third, ...more] = parts
  if (more.length > 0) return null
  const whole = parts.join('/')
  if (first === undefined || whole === 'for-you') return { kind: 'home' }
  if (whole === 'cart') return { kind: 'cart' }
  const query = new URL(path, 'http://shop.invalid').searchParams
  const sort = query.get('sort')
  if (whole === 'search')
    return { kind: 'listing', title: 'Search', shows: { words: tidyQuery(query.get('q') ?? '') }, sort }
  const counter = Object.hasOwn(COUNTER, whole) ? COUNTER[whole] : undefined
  if (counter) return { kind: 'counter', title: counter }
  if (first === 'orders' && second && !third) return { kind: 'order', number: second }
  if (first === 'products' && second && !third) {
    const product = bySlug.get(second)
    return product ? { kind: 'product', slug: product.slug, title: product.name } : null
  }
  if (first !== 'departments' || !second) return null
  const department = departments.find(d => d.slug === second)
  const group = third === undefined ? undefined : groups.get(third)
  if (!department || (third !== undefined && group?.department !== second)) return null
  const shows = group ? { group: group.slug } : { department: department.slug }
  return { kind: 'listing', title: group?.name ?? department.name, shows, sort }
}

/** The decoded parts of a path, without its query; null for what is no path of this shop. */
function partsOf(path: string): string[] | null {
  if (!/^\/(?![/\\])/u.test(path) || path.length > 2000) return null
  try {
    const { pathname } = new URL(path, 'http://shop.invalid')
    return pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}
