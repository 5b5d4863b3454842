import 'server-only'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { catalogueAt } from '@/lib/catalogue/queries'
import { searchProducts } from '@/lib/catalogue/search'
import { openLaunches } from '@/lib/loyalty/open-launches'
import { offersAt } from '@/lib/offers/queries'
import type { Placements } from '@/lib/placements/config'
import { placementsAt } from '@/lib/placements/queries'
import { readSnapshot } from '@/lib/profile/read'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Subject } from '@/lib/profile/who'
import { type Context, contextOf } from './context'
import { cartContextOf } from './decide'
import { contextAfter } from './next'
import { noteFor } from './note'
import { type Placement, slotsIn } from './placement'
import type { Slot } from './slot'

/** A slot with what Emma would say beside it; no word for what is the same for everybody. */
export type Recommended = Slot & { note: { text: string; why: string } | null }

/**
 * What to show a subject in a placement: at most `n` slots, best first, each with its reason in words, as decided at
 * `now` (epoch ms). Needs no request, so that jobs and messages ask as pages do: one statement for the profile, one
 * more for a search. Whoever refused gets what everybody gets, without a word about themselves; a shelf nobody has,
 * no slots. @throws DatabaseDown
 */
export async function recommend(
  subject: Subject,
  placement: Placement,
  n: number,
  now: number,
): Promise<Recommended[]> {
  const snapshot = await readSnapshot(subject, null)
  const [catalogue, placements, offers] = await Promise.all([
    catalogueAt(snapshot.revision.catalogue),
    placementsAt(snapshot.revision.placements),
    offersAt(snapshot.revision.offers),
  ])
  const early = openLaunches({ snapshot, offers, shop: catalogue }, now)
  const found = placement.at === 'search' ? await searchProducts(catalogue, placement.words) : undefined
  const slots = slotsIn(
    placement,
    contextFor(placement, snapshot, catalogue, now, placements, early),
    Math.max(0, n),
    found,
  )
  const refused = snapshot.consent === 'DENIED'
  return slots.map(slot => {
    const reason = refused ? { kind: 'popular' as const } : slot.reason
    return { ...slot, reason, note: noteFor(reason, catalogue) }
  })
}

function contextFor(
  placement: Placement,
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  placements: Placements,
  early: readonly string[],
): Context {
  if (placement.at === 'cart')
    return cartContextOf(placement.products, snapshot, catalogue, now, placements, early)
  if (placement.at === 'order-confirmation')
    return contextAfter(placement.order, snapshot, catalogue, now, placements, early)
  return contextOf(snapshot, catalogue, now, placements, early)
}
