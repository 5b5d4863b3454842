import type { Product } from '@/lib/catalogue/catalogue'
import { appealOf } from './appeal'
import type { Context } from './context'
import type { Hindrance } from './eligibility'

/** Of each rule so many that it refused first are weighed, so many named, and of all rules together so many. */
const WEIGHED = 40
const OF_A_RULE = 4
const NAMED = 10
/** Kinds that are quiet: more are not named. */
const QUIET = 8

/** A product a source of the page came to and a rule refused; `group` is its slug. */
export type Refused = { slug: string; name: string; group: string; rule: Hindrance }

/** What rules refused on one page: the nearest by name, most to the shopper's taste first, and how many more. */
export type Refusals = {
  things: Refused[]
  further: number
  /** Kinds (slugs) nothing is promoted of after a purchase, and until when (epoch ms), the longest first. */
  quiet: { slug: string; name: string; until: number }[]
}

export const NONE_REFUSED: Refusals = { things: [], further: 0, quiet: [] }

/** The same context, keeping from now on what rules refuse. */
export const collecting = (context: Context): Context => ({ ...context, refused: new Map() })

/** What rules refused in a collecting context, but for what stands on the page all the same (`there`, slugs). */
export function refusalsIn(context: Context, there: ReadonlySet<string>): Refusals {
  const byRule = new Map<Hindrance, Product[]>()
  let all = 0
  for (const [product, rule] of context.refused ?? []) {
    if (there.has(product.slug)) continue
    all++
    const products = byRule.get(rule) ?? []
    byRule.set(rule, products)
    if (products.length < WEIGHED) products.push(product)
  }
  const things = [...byRule]
    .flatMap(([rule, products]) =>
      nearest(products, context, OF_A_RULE).map(product => ({
        product,
        rule,
        at: appealOf(product, context),
      })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, NAMED)
    .map(({ product: { slug, name, group }, rule }) => ({ slug, name, group, rule }))
  return { things, further: all - things.length, quiet: quietIn(context) }
}

const nearest = (products: readonly Product[], context: Context, count: number) =>
  products.toSorted((a, b) => appealOf(b, context) - appealOf(a, context)).slice(0, count)

function quietIn({ quietUntil, now, catalogue }: Context): Refusals['quiet'] {
  return [...quietUntil]
    .filter(([, until]) => until > now)
    .sort((a, b) => b[1] - a[1])
    .slice(0, QUIET)
    .map(([slug, until]) => ({ slug, name: catalogue.groups.get(slug)?.name ?? slug, until }))
}
