import 'server-only'
import { cache } from 'react'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { catalogueAt } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { dayOf } from '@/lib/experiments/assign'
import { learnedAt } from '@/lib/experiments/queries'
import { profileSnapshot } from '@/lib/profile/queries'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Subject, stableIdOf } from '@/lib/profile/who'
import { type Decided, decideOffers } from './decide'
import { offersAt } from './queries'
import { inTheirWords } from './variants'

export type Placed = { offers: Decided; catalogue: Catalogue; snapshot: ProfileSnapshot }

/** The offers this subject sees, on a product's page when its slug is given; from the request's one snapshot. */
export const offersFor = cache(async (subject: Subject, slug?: string): Promise<Placed> => {
  const snapshot = await profileSnapshot(subject)
  const [catalogue, all, learned] = await Promise.all([
    catalogueAt(snapshot.revision.catalogue),
    offersAt(snapshot.revision.offers),
    learnedAt(snapshot.revision.learning ?? 0),
  ])
  const product = slug === undefined ? undefined : catalogue.bySlug.get(slug)
  const now = storeTime()
  const decided = decideOffers(all, snapshot, now, catalogue, product)
  return { offers: inTheirWords(decided, stableIdOf(subject), dayOf(now), learned), catalogue, snapshot }
})
