import 'server-only'
import { db } from '@/lib/db'
import { fromRow, WITH_AUDIENCE } from './from-row'
import type { Offer } from './offer'

const shared = globalThis as typeof globalThis & {
  tanteEmmaOffers?: { revision: number; offers: Promise<Offer[]> }
}

/**
 * Every offer, live or not, at `revision` (topic `offers` of the Revision table), from memory unless it has
 * changed since. Pages that read a profile snapshot get the revision with it, at no extra cost.
 */
export function offersAt(revision: number): Promise<Offer[]> {
  const held = shared.tanteEmmaOffers
  if (held && held.revision >= revision) return held.offers
  const offers = db.offer.findMany({ include: WITH_AUDIENCE }).then(rows => rows.map(fromRow))
  shared.tanteEmmaOffers = { revision, offers }
  // A failed read must not be kept.
  offers.catch(() => {
    if (shared.tanteEmmaOffers?.offers === offers) shared.tanteEmmaOffers = held
  })
  return offers
}

/** The offers as they are now: one small statement to learn the revision, memory for the rest. */
export async function currentOffers(): Promise<Offer[]> {
  const [row] = await db.$queryRaw<{ revision: number }[]>`
    SELECT "number"::float8 AS revision FROM "Revision" WHERE "topic" = 'offers'`
  return offersAt(row?.revision ?? 0)
}
