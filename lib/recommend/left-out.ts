import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from './context'
import { type Hindrance, hindranceOf } from './eligibility'
import { NONE_REFUSED, type Refusals, refusalsIn } from './refused'
import type { Trace } from './trace'

/** Names given for each rule that left something out, and of a shelf that was passed over. */
const NAMES = 4
/** Policies named. */
const POLICIES = 16

/** Of a trace what is not there. */
type LeftOut = Pick<Trace, 'leftOut' | 'refused' | 'policies'>

export const NOTHING_LEFT_OUT: LeftOut = { leftOut: [], refused: NONE_REFUSED, policies: [] }

/** A trace with what is not there, worked out when it is asked for; `context` is one that collects. */
export function withLeftOut(context: Context, trace: Omit<Trace, keyof LeftOut>): Trace {
  const there = new Set(trace.placements.flatMap(p => [...p.slots, ...p.runnersUp]).map(slot => slot.slug))
  let refusals: Refusals | undefined
  const refused = () => (refusals ??= refusalsIn(context, there))
  return {
    ...trace,
    get leftOut() {
      return leftOutOf(context)
    },
    get refused() {
      return refused()
    },
    get policies() {
      return policiesIn(trace.placements, refused(), context)
    },
  }
}

/** Policies in the version they had, of what they led to and of what they kept away. */
function policiesIn(
  placements: Trace['placements'],
  { things, quiet }: Refusals,
  { catalogue }: Context,
): Trace['policies'] {
  const led = placements.flatMap(p => [...p.slots, ...p.runnersUp]).flatMap(slot => slot.policy ?? [])
  const homeless = things.flatMap(({ rule, group }) => (rule === 'no-room' ? group : []))
  const groups = new Set([...led, ...quiet.map(({ slug }) => slug), ...homeless])
  return [...groups].slice(0, POLICIES).flatMap(slug => {
    const group = catalogue.groups.get(slug)
    return group ? [{ slug, name: group.name, version: group.version ?? 1 }] : []
  })
}

/** Walks everything that is sold: traces do it when they are asked for it. */
function leftOutOf(context: Context): Trace['leftOut'] {
  const byRule = new Map<Hindrance, Product[]>()
  for (const product of context.catalogue.products) {
    const rule = hindranceOf(product, context)
    if (rule) byRule.set(rule, [...(byRule.get(rule) ?? []), product])
  }
  return [...byRule]
    .map(([rule, products]) => ({ rule, count: products.length, names: namesOf(products) }))
    .sort((a, b) => b.count - a.count)
}

const namesOf = (products: readonly Product[]) => products.slice(0, NAMES).map(p => p.name)

/** The first of them by name, and how many more there are. */
export function firstNames(products: readonly Product[]): { names: string[]; further: number } {
  return { names: namesOf(products), further: Math.max(0, products.length - NAMES) }
}
