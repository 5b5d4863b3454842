import 'server-only'
import { db } from '@/lib/db'
import { heldByRevision } from '@/lib/revision'
import { fromRow, WITH_REST } from './from-row'
import type { Offer } from './offer'
import { sharedAudiences } from './ranked'

/**
 * Every offer, live or not, at `revision` (topic `offers` of the Revision table), from memory unless it has
 * changed since. Pages that read a profile snapshot get the revision with it, at no extra cost.
 */
export const offersAt = heldByRevision('offers', async (): Promise<Offer[]> => {
  const rows = await db.offer.findMany({ include: WITH_REST })
  return sharedAudiences(rows.map(fromRow))
})

/** The offers as they are now: one small statement to learn the revision, memory for the rest. */
export async function currentOffers(): Promise<Offer[]> {
  const [row] = await db.$queryRaw<{ revision: number }[]>`
    SELECT "number"::float8 AS revision FROM "Revision" WHERE "topic" = 'offers'`
  return offersAt(row?.revision ?? 0)
}
