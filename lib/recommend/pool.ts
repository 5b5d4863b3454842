import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import { Dimension } from '@/lib/generated/prisma/enums'
import { appealOf } from './appeal'
import type { Context } from './context'
import { isPromotable } from './eligibility'

/** However large the shop, a source takes so many of a list: four of them will be shown. */
const TAKEN = 64
/** Where nearly all of a list may not be shown, looking on ends here. */
const LOOKED_AT = 1_000
/** Of each dimension so many likings are followed, each so far down its list. */
const LIKINGS = 4
const OF_LIKING = 24

/** The first of a list that may be put before this shopper, in the order of the list. */
export function firstOf(list: readonly Product[], context: Context, count = TAKEN): Product[] {
  const found: Product[] = []
  for (let i = 0; i < list.length && i < LOOKED_AT && found.length < count; i++) {
    const product = list[i] as Product
    if (isPromotable(product, context)) found.push(product)
  }
  return found
}

const held = new WeakMap<Context, Product[]>()

/** What this shopper's tastes lead to, whatever the source: the best of what each of their likings has; once a page. */
function poolOf(context: Context): Product[] {
  const known = held.get(context)
  if (known) return known
  const { byFacet } = directoryOf(context.catalogue)
  const pool = new Set<Product>()
  for (const dimension of Object.values(Dimension))
    for (const { key } of context.taste.liked(dimension).slice(0, LIKINGS))
      for (const product of firstOf(byFacet.get(`${dimension} ${key}`) ?? [], context, OF_LIKING))
        pool.add(product)
  const products = [...pool]
  held.set(context, products)
  return products
}

/**
 * Of a list (most popular first) what fits this shopper, most appealing first: its most popular, and of the pool of
 * their tastes what `belongs` to the list. Looks at a bounded number of products, however long the list is.
 */
export function choiceOf(
  list: readonly Product[],
  context: Context,
  belongs: (product: Product) => boolean,
): { product: Product; score: number }[] {
  const found = new Set(firstOf(list, context))
  if (list.length > found.size)
    for (const product of poolOf(context)) if (belongs(product)) found.add(product)
  return [...found]
    .map(product => ({ product, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
}

/** As `choiceOf`, of everything that has a facet (`category coffee`). */
export function choiceWith(facet: string, context: Context): { product: Product; score: number }[] {
  const list = directoryOf(context.catalogue).byFacet.get(facet) ?? []
  return choiceOf(list, context, product => facetsOf(product).some(f => f.id === facet))
}
