import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import type { Assigned } from '@/lib/experiments/assign'
import type { Place } from '@/lib/generated/prisma/enums'
import type { Decided } from '@/lib/offers/decide'
import { weigh } from '@/lib/placements/arrange'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import { candidatesBeside, candidatesForCart, type Home } from './decide'
import { drafts } from './drafts'
import { type Hindrance, hindranceOf } from './eligibility'
import { sink } from './fatigue'
import { candidatesAfter, type Ordered } from './next'
import { noteFor } from './note'
import { type Ranked, slotsOf } from './rank'
import { similarity } from './similarity'
import type { Reason, Shelf, Slot } from './slot'

/** Those that came closest, of each placement. */
const RUNNERS_UP = 5
/** Things of a listing that are looked behind: those on its first page. */
const LISTED = 12
/** Names given for each rule that left something out. */
const NAMES = 4

/** What a source could weigh, each by itself: they need not add up to the score. */
export type Parts = {
  /** −1..1, see lib/affinity/taste.ts. */
  taste: number
  /** 0..1 among everything sold. */
  popularity: number
  /** 0..1, how alike it is to the product its reason speaks of; null where it speaks of none. */
  likeness: number | null
  /** 0.15..1, what is left of the score after being passed by, see fatigue.ts. */
  freshness: number
}

export type TracedSlot = {
  slug: string
  name: string
  source: Reason['kind']
  /** The pencil and the sentence behind it; null for what is the same for everybody. */
  note: { text: string; why: string } | null
  /** To be compared within one placement only. */
  score: number
  parts: Parts
  /** What a merchandiser's configuration did to it. */
  arranged: Slot['arranged'] | null
}

export type TracedPlacement = {
  place: 'hero' | 'comparison' | 'offer' | 'shelf'
  title: string
  /** The shelf's kind, the offer's slug, or what the hero was made of. */
  kind: string
  /** Of a shelf of the home page, as a merchandiser weighs its kind; else 1. */
  weight: number
  note: TracedSlot['note']
  slots: TracedSlot[]
  runnersUp: TracedSlot[]
}

/** A shelf that was thought of and does not stand on the page. */
type PassedOver = {
  title: string
  kind: string
  why: 'nothing left' | 'too few' | 'no room'
  names: string[]
}

export type Trace = {
  /** What is being learned on this page, and which arm this subject got. */
  learned: Assigned[]
  placements: TracedPlacement[]
  passedOver: PassedOver[]
  /** Of all that is sold, what may not be put before this shopper, by the first rule that says so. */
  leftOut: { rule: Hindrance; count: number; names: string[] }[]
}

/** How the home page came about: what stands there, what came close, what was left out and by which rule. */
export function traceHome(
  home: Home,
  offers: Decided,
  context: Context,
  arms: readonly Assigned[] = [],
): Trace {
  const { hero, comparison, shelves } = home
  const slots = [...hero.products, ...(comparison?.slots ?? []), ...shelves.flatMap(s => s.slots)]
  const there = new Set(slots.map(s => s.product.id))
  const all = drafts(context).map(draft => ({
    ...draft,
    all: weigh(sink([...draft.slots, ...(draft.fill?.() ?? [])], context), context.placements.HOME),
  }))
  const sameShelf = (a: { title: string }) => (b: { title: string }) => a.title === b.title
  const last = all.findLastIndex(draft => shelves.some(sameShelf(draft)))
  const heroPlacement: TracedPlacement = {
    place: 'hero',
    weight: 1,
    title: hero.title,
    kind: hero.offer?.slug ?? hero.reason?.kind ?? 'season',
    note: hero.reason && noteFor(hero.reason, context.catalogue),
    slots: hero.products.map(slot => traced(slot, context)),
    runnersUp: [],
  }
  return {
    learned: [...arms, ...learnedIn(offers, ['HOME_HERO', 'HOME_BANNER'])],
    placements: [
      heroPlacement,
      ...tracedComparison(home, context),
      ...tracedOffers(offers, ['HOME_BANNER'], context),
      ...shelves.map(shelf =>
        placed(shelf, all.find(sameShelf(shelf))?.all ?? [], there, context, {
          weight: weightOf(context.placements.HOME, shelf.kind),
        }),
      ),
    ],
    passedOver: all.flatMap((draft, i): PassedOver[] => {
      if (draft.slots.length === 0 || shelves.some(sameShelf(draft))) return []
      const left = draft.slots.filter(slot => !there.has(slot.product.id))
      const why = left.length === 0 ? 'nothing left' : i > last ? 'no room' : 'too few'
      return [{ title: draft.title, kind: draft.kind, why, names: namesOf(left.map(s => s.product)) }]
    }),
    get leftOut() {
      return leftOutOf(context)
    },
  }
}

/** How the shelves beside a product came about. */
export function traceProduct(
  product: Product,
  shelves: readonly Shelf[],
  offers: Decided,
  context: Context,
): Trace {
  const found = candidatesBeside(product, context)
  const withIt = [...found.next, ...found.goesWith]
  const beside = { beside: product }
  const there = new Set([product.id, ...shelves.flatMap(s => s.slots.map(slot => slot.product.id))])
  return {
    learned: learnedIn(offers, ['PRODUCT']),
    placements: [
      ...shelves.map(shelf =>
        shelf.kind === 'similar'
          ? placed(shelf, weighed('PRODUCT_SIMILAR', found.like, context), there, context, beside)
          : placed(shelf, weighed('PRODUCT_GOES_WITH', withIt, context), there, context, beside),
      ),
      ...tracedOffers(offers, ['PRODUCT'], context),
    ],
    passedOver: [],
    get leftOut() {
      return leftOutOf(context)
    },
  }
}

/** How the shelf below the cart came about; `context` is the cart's own. */
export function traceCart(shelf: Shelf | null, offers: Decided, context: Context): Trace {
  const there = new Set(shelf?.slots.map(slot => slot.product.id))
  return {
    learned: learnedIn(offers, ['CART']),
    placements: [
      ...tracedOffers(offers, ['CART'], context),
      ...(shelf ? [placed(shelf, weighed('CART', candidatesForCart(context), context), there, context)] : []),
    ],
    passedOver: [],
    get leftOut() {
      return leftOutOf(context)
    },
  }
}

const weighed = (place: Place, slots: readonly Slot[], { placements }: Context) =>
  weigh(slots, placements[place], slot => weightOf(placements[place], slot.reason.kind))

/** How the shelf after an order came about; `context` is the one after it. */
export function traceNext(shelf: Shelf, ordered: Ordered, context: Context): Trace {
  const there = new Set(shelf.slots.map(slot => slot.product.id))
  return {
    learned: [],
    placements: [placed(shelf, weighed('ORDER', candidatesAfter(ordered, context), context), there, context)],
    passedOver: [],
    get leftOut() {
      return leftOutOf(context)
    },
  }
}

/** How the order of a listing came about: its first things, and those that came closest; `title` as it is sorted. */
export function traceListing(title: string, ranked: readonly Ranked[], context: Context): Trace {
  const alike = slotsOf(ranked.slice(0, LISTED + RUNNERS_UP), context).map(slot => ({
    ...traced(slot, context),
    // A place among others is no choice of one thing.
    note: null,
  }))
  const placement: TracedPlacement = {
    place: 'shelf',
    title,
    kind: 'listing',
    weight: 1,
    note: null,
    slots: alike.slice(0, LISTED),
    runnersUp: alike.slice(LISTED),
  }
  return { learned: [], placements: [placement], passedOver: [], leftOut: [] }
}

function placed(
  shelf: Shelf,
  candidates: readonly Slot[],
  there: ReadonlySet<string>,
  context: Context,
  { beside, weight = 1 }: { beside?: Product; weight?: number } = {},
): TracedPlacement {
  const others = new Map<string, Slot>()
  for (const slot of candidates)
    if (!there.has(slot.product.id) && !others.has(slot.product.id)) others.set(slot.product.id, slot)
  return {
    place: 'shelf',
    title: shelf.title,
    kind: shelf.kind,
    weight,
    note: noteFor(shelf.reason, context.catalogue),
    slots: shelf.slots.map(slot => traced(slot, context, beside)),
    runnersUp: [...others.values()].slice(0, RUNNERS_UP).map(slot => traced(slot, context, beside)),
  }
}

function traced({ product, reason, score, arranged }: Slot, context: Context, beside?: Product): TracedSlot {
  const { catalogue, taste, faded } = context
  const spoken = ('product' in reason ? catalogue.byId.get(reason.product) : undefined) ?? beside
  return {
    slug: product.slug,
    name: product.name,
    source: reason.kind,
    note: noteFor(reason, catalogue),
    score,
    arranged: arranged ?? null,
    parts: {
      taste: taste.scoreOf(facetsOf(product)),
      popularity: product.popularity,
      likeness: spoken ? similarity(spoken, product) : null,
      freshness: faded.get(product.id) ?? 1,
    },
  }
}

function tracedComparison({ comparison }: Home, context: Context): TracedPlacement[] {
  if (!comparison) return []
  const slots = comparison.slots.map(slot => traced(slot, context))
  const note = slots[0]?.note ?? null
  return [
    {
      place: 'comparison',
      weight: 1,
      title: comparison.title,
      kind: 'comparing',
      note,
      slots,
      runnersUp: [],
    },
  ]
}

function tracedOffers(
  offers: Decided,
  where: readonly (keyof Decided)[],
  { catalogue }: Context,
): TracedPlacement[] {
  return where.flatMap((key): TracedPlacement[] => {
    const decided = offers[key]
    if (!decided) return []
    const { offer, reason } = decided
    const note = reason && noteFor(reason, catalogue)
    return [
      { place: 'offer', weight: 1, title: offer.title, kind: offer.slug, note, slots: [], runnersUp: [] },
    ]
  })
}

function learnedIn(offers: Decided, where: readonly (keyof Decided)[]): Assigned[] {
  return where.flatMap(key => offers[key]?.arm ?? [])
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
