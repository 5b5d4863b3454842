import 'server-only'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import type { PointsWhy } from '@/lib/generated/prisma/enums'
import { heldUntil, nextTier, pointsAt, type Tier, tierAt } from './tier'

export type LedgerLine = {
  id: string
  at: Date
  points: number
  why: PointsWhy
  order: number
  /** What else gave them; null where that is gone. */
  offer: string | null
}

export type Standing = {
  points: number
  tier: Tier | null
  /** Until when (epoch ms) the tier holds if nothing more is bought. */
  until: number | null
  next: Tier | null
  tiers: readonly Tier[]
  /** Newest first. */
  ledger: LedgerLine[]
  timeZone: string
}

/** Where a shopper stands in the loyalty programme and how that came about. The caller has checked whose profile it is. */
export async function standingOf(profileId: string): Promise<Standing> {
  const [rows, profile, { tiers = [] }] = await Promise.all([
    db.pointsEntry.findMany({
      where: { profileId },
      // One transaction writes all at one moment: its offers after its order, as `why` counts them.
      orderBy: [{ at: 'desc' }, { writtenAt: 'desc' }, { why: 'desc' }, { id: 'desc' }],
      include: { order: { select: { number: true } } },
    }),
    db.profile.findUniqueOrThrow({ where: { id: profileId }, select: { timeZone: true } }),
    currentCatalogue(),
  ])
  const ids = rows.flatMap(row => row.offerId ?? [])
  const offers = await db.offer.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
  const ledger = rows.map(({ at, points }) => ({ at: at.getTime(), points }))
  const now = storeTime()
  const tier = tierAt(ledger, tiers, now)
  return {
    points: pointsAt(ledger, now),
    tier,
    until: tier && heldUntil(ledger, tier.points, now),
    next: nextTier(tier, tiers),
    tiers,
    ledger: rows.map(({ id, at, points, why, offerId, order }) => ({
      id,
      at,
      points,
      why,
      order: order.number,
      offer: offers.find(offer => offer.id === offerId)?.title ?? null,
    })),
    timeZone: profile.timeZone,
  }
}
