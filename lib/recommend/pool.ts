import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import { appealOf } from './appeal'
import type { Context } from './context'
import { isPromotable } from './eligibility'

/** However large the shop, a source takes so many of a list: four of them will be shown. */
const TAKEN = 32
/** Where nearly all of a list may not be shown, looking on ends here. */
const LOOKED_AT = 1_000
/** What tells one shopper's shelves from another's; of each so many likings are followed, each so far down its list. */
const TELLING = ['category', 'topic', 'brand', 'style'] as const
const LIKINGS = 3
const OF_LIKING = 12

const firsts = new WeakMap<Context, Map<readonly Product[], Product[]>>()

/** The first of a list that may be put before this shopper, in the order of the list; found once a page. */
export function firstOf(list: readonly Product[], context: Context): readonly Product[] {
  const known = firsts.get(context) ?? new Map<readonly Product[], Product[]>()
  firsts.set(context, known)
  const before = known.get(list)
  if (before) return before
  const found = promotable(list, context, TAKEN)
  known.set(list, found)
  return found
}

function promotable(list: readonly Product[], context: Context, count: number): Product[] {
  const found: Product[] = []
  for (let i = 0; i < list.length && i < LOOKED_AT && found.length < count; i++) {
    const product = list[i] as Product
    if (isPromotable(product, context)) found.push(product)
  }
  return found
}

type Pool = { all: ReadonlySet<Product>; byFacet: ReadonlyMap<string, readonly Product[]> }

const pools = new WeakMap<Context, Pool>()

/** What this shopper's tastes lead to, whatever the source: the best of what each of their likings has; once a page. */
function poolOf(context: Context): Pool {
  const known = pools.get(context)
  if (known) return known
  const { byFacet } = directoryOf(context.catalogue)
  const all = new Set<Product>()
  for (const dimension of TELLING)
    for (const { key } of context.taste.liked(dimension).slice(0, LIKINGS))
      for (const product of promotable(byFacet.get(`${dimension} ${key}`) ?? [], context, OF_LIKING))
        all.add(product)
  const ofFacet = new Map<string, Product[]>()
  for (const product of all)
    for (const { id } of facetsOf(product)) {
      const list = ofFacet.get(id)
      if (list) list.push(product)
      else ofFacet.set(id, [product])
    }
  const pool = { all, byFacet: ofFacet }
  pools.set(context, pool)
  return pool
}

type Choice = { product: Product; score: number }[]

function ranked(products: Iterable<Product>, context: Context): Choice {
  return [...new Set(products)]
    .map(product => ({ product, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
}

/**
 * Of a list (most popular first) what fits this shopper, most appealing first: its most popular, and of the pool of
 * their tastes what `belongs` to the list. Looks at a bounded number of products, however long the list is.
 */
export function choiceOf(
  list: readonly Product[],
  context: Context,
  belongs: (product: Product) => boolean,
): Choice {
  return ranked([...firstOf(list, context), ...[...poolOf(context).all].filter(belongs)], context)
}

/** As `choiceOf`, of everything that has a facet (`category coffee`). */
export function choiceWith(facet: string, context: Context): Choice {
  const list = directoryOf(context.catalogue).byFacet.get(facet) ?? []
  return ranked([...firstOf(list, context), ...(poolOf(context).byFacet.get(facet) ?? [])], context)
}
