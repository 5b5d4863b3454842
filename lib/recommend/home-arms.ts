import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Assigned } from '@/lib/experiments/assign'
import type { HomeArms } from '@/lib/experiments/choice'
import type { Context } from './context'
import { similarity } from './similarity'
import type { Shelf, ShelfKind, Slot } from './slot'

/** What everybody gets of whom nothing is learned. */
export const USUAL: HomeArms = { 'home-shelf-order': 'usual', 'home-blend': 'usual' }

/** What was assigned, by choice; the usual where a choice is not among it. */
export function homeArms(assigned: readonly Assigned[]): HomeArms {
  return { ...USUAL, ...Object.fromEntries(assigned.map(({ choice, arm }) => [choice, arm])) }
}

/**
 * What follows from a purchase, a due day, a look, the visit itself or what somebody told us stands where the rules put
 * it, and what a merchandiser picked where they put it.
 */
const BOUND: ReadonlySet<ShelfKind> = new Set([
  'next-in-series',
  'goes-with',
  'due-again',
  'picked',
  'similar',
  'more-like-bought',
  'situation',
])

/** What goes before the other shelves, in each arm of the order. */
const FIRST: Record<HomeArms['home-shelf-order'], readonly ShelfKind[]> = {
  usual: [],
  'taste-first': ['because-you-like', 'corner'],
  'new-first': ['new-for-you'],
  'neighbours-first': ['popular'],
}

const isBound = ({ kind, reason }: Pick<Shelf, 'kind' | 'reason'>) =>
  BOUND.has(kind) || reason.kind === 'told-us'

/**
 * The shelves of a page in the order of an arm: the same shelves, the bound ones in their places, of the others those
 * the arm names first.
 */
export function orderShelves(shelves: readonly Shelf[], arm: HomeArms['home-shelf-order']): Shelf[] {
  const first = FIRST[arm]
  const free = shelves.filter(shelf => !isBound(shelf))
  const leads = (shelf: Shelf) => first.includes(shelf.kind)
  const ordered = [...free.filter(leads), ...free.filter(shelf => !leads(shelf))]
  return shelves.map(shelf => (isBound(shelf) ? shelf : (ordered.shift() ?? shelf)))
}

/** Shelves whose order of products is a matter of weighing; what the neighbours like is what they like. */
const WEIGHED: ReadonlySet<ShelfKind> = new Set(['because-you-like', 'corner', 'new-for-you'])
/** How much the arm's signal counts beside what the source thought. */
const LEAN = 0.4
/** Nobody further down a shelf's candidates can catch up. */
const FAR = 60

/** The candidates of a shelf weighed as the arm of the blend says; bound shelves keep the order of their rules. */
export function weigh(
  { slots, ...shelf }: Pick<Shelf, 'kind' | 'reason' | 'slots'>,
  arm: HomeArms['home-blend'],
  context: Context,
): readonly Slot[] {
  if (arm === 'usual' || !WEIGHED.has(shelf.kind) || isBound(shelf) || slots.length < 2) return slots
  const near = slots.slice(0, FAR)
  const top = Math.max(...near.map(slot => slot.score))
  if (!(top > 0)) return slots
  const signals = near.map(slot => SIGNAL[arm](slot.product, context))
  const strongest = Math.max(...signals)
  if (!(strongest > 0)) return slots
  const weighed = near
    .map((slot, i) => ({
      ...slot,
      score: (1 - LEAN) * slot.score + (LEAN * top * (signals[i] ?? 0)) / strongest,
    }))
    .sort((a, b) => b.score - a.score)
  return [...weighed, ...slots.slice(FAR)]
}

const SIGNAL: Record<
  Exclude<HomeArms['home-blend'], 'usual'>,
  (product: Product, context: Context) => number
> = {
  'intent-led': (product, { looks }) =>
    Math.max(0, ...looks.slice(0, 8).map(look => look.weight * similarity(look.product, product))),
  'taste-led': (product, { taste }) => Math.max(0, taste.scoreOf(facetsOf(product))),
  'popularity-led': product => product.popularity,
}
