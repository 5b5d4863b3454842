import type { Assigned } from '@/lib/experiments/assign'
import type { Decided } from '@/lib/offers/decide'
import { weigh } from '@/lib/placements/arrange'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import type { Home } from './decide'
import { drafts } from './drafts'
import { sink } from './fatigue'
import { weigh as blended, homeArms } from './home-arms'
import { firstNames, withLeftOut } from './left-out'
import { noteFor } from './note'
import { collecting } from './refused'
import type { PassedOver, Trace, TracedPlacement } from './trace'
import { learnedIn, placed, traced, tracedOffers } from './traced'

/** How the home page came about: what stands there, what came close, what was left out and by which rule. */
export function traceHome(
  home: Home,
  offers: Decided,
  given: Context,
  arms: readonly Assigned[] = [],
): Trace {
  const context = collecting(given)
  const { hero, comparison, shelves } = home
  const slots = [...hero.products, ...(comparison?.slots ?? []), ...shelves.flatMap(s => s.slots)]
  const there = new Set(slots.map(s => s.product.id))
  const blend = homeArms(arms)['home-blend']
  const all = drafts(context).map(draft => {
    // By the scores they were chosen by, so that those of what stands there and of what lost compare.
    const slots = [...blended(draft, blend, context), ...(draft.fill?.() ?? [])]
    return { ...draft, all: weigh(sink(slots, context), context.placements.HOME) }
  })
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
    further: 0,
  }
  return withLeftOut(context, {
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
      return [{ title: draft.title, kind: draft.kind, why, ...firstNames(left.map(s => s.product)) }]
    }),
  })
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
      further: 0,
    },
  ]
}
