import type { Product } from '@/lib/catalogue/catalogue'
import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from './context'
import { hasRoomFor, isSellable } from './eligibility'
import type { Slot } from './slot'

/** Products of one group beside each other with what tells them apart. */
export type Comparison = {
  title: string
  /** Newest look first. */
  slots: Slot[]
  /** Facts that differ; a value for each slot, null where it is not known. */
  facts: { name: string; values: (string | null)[] }[]
}

/** So many stand beside each other on a desktop. */
const MOST = 4
/** So many facts help, more confuse. */
const FACTS = 4

/** The facts in which products differ, those known of most products first, then by name. */
export function differing(products: readonly Pick<Product, 'facts'>[]): Comparison['facts'] {
  const names = new Set(products.flatMap(p => Object.keys(p.facts)))
  return [...names]
    .map(name => ({ name, values: products.map(p => p.facts[name] ?? null) }))
    .filter(({ values }) => new Set(values).size > 1)
    .map(fact => ({ fact, known: fact.values.filter(value => value !== null).length }))
    .filter(({ known }) => known > 1)
    .sort((a, b) => b.known - a.known || a.fact.name.localeCompare(b.fact.name, 'en'))
    .slice(0, FACTS)
    .map(({ fact }) => fact)
}

/** What somebody is comparing, side by side; null at any other stage, and where too little of it can be had or fits their home. */
export function comparisonIn(context: Context): Comparison | null {
  const { kind, group, products: ids } = drawnIn(context).stage
  if (kind !== 'comparing' || !group) return null
  const products = ids
    .flatMap(id => context.catalogue.byId.get(id) ?? [])
    .filter(product => isSellable(product, context) && hasRoomFor(product, context))
    .slice(0, MOST)
  if (products.length < 2) return null
  const label = context.catalogue.groups.get(group)?.name.toLowerCase() ?? group
  const reason = { kind: 'comparing' as const, label, count: ids.length }
  return {
    title: `The ${label} you looked at`,
    slots: products.map((product, i) => ({ product, reason, score: 1 - i / products.length })),
    facts: differing(products),
  }
}
