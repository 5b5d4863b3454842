import { facetsOf } from '@/lib/affinity/facets'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Assigned } from '@/lib/experiments/assign'
import type { Decided } from '@/lib/offers/decide'
import type { Context } from './context'
import { noteFor } from './note'
import { similarity } from './similarity'
import type { Reason, Shelf, Slot } from './slot'
import type { TracedPlacement, TracedSlot } from './trace'

/** Those that came closest, of each placement. */
export const RUNNERS_UP = 5

/** A shelf as it stands, with what came closest of its candidates; `there` is what stands anywhere on the page. */
export function placed(
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
    further: Math.max(0, others.size - RUNNERS_UP),
  }
}

/** A slot with what its place owes to what; `beside` is the product whose page it is on. */
export function traced(
  { product, reason, score, arranged }: Slot,
  context: Context,
  beside?: Product,
): TracedSlot {
  const { catalogue, taste, faded } = context
  const spoken = ('product' in reason ? catalogue.byId.get(reason.product) : undefined) ?? beside
  return {
    slug: product.slug,
    name: product.name,
    source: reason.kind,
    note: noteFor(reason, catalogue),
    score,
    arranged: arranged ?? null,
    policy: policyBehind(product, reason, catalogue),
    parts: {
      taste: taste.scoreOf(facetsOf(product)),
      popularity: product.popularity,
      likeness: spoken ? similarity(spoken, product) : null,
      freshness: faded.get(product.id) ?? 1,
    },
  }
}

/** The offers that stand in these places. */
export function tracedOffers(
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
      {
        place: 'offer',
        weight: 1,
        title: offer.title,
        kind: offer.slug,
        note,
        slots: [],
        runnersUp: [],
        further: 0,
      },
    ]
  })
}

/** Whose words are being learned, of the offers in these places. */
export function learnedIn(offers: Decided, where: readonly (keyof Decided)[]): Assigned[] {
  return where.flatMap(key => offers[key]?.arm ?? [])
}

/** The group whose policy made a product a candidate: what was bought says what follows, what runs out is offered again. */
function policyBehind(product: Product, reason: Reason, { byId }: Catalogue): string | null {
  if (reason.kind === 'due-again' || reason.kind === 'next-in-series') return product.group
  const follows = reason.kind === 'goes-with' || (reason.kind === 'looked-at' && reason.bought)
  return follows ? (byId.get(reason.product)?.group ?? null) : null
}
