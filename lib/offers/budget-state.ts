import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import type { Offer, Share } from './offer'
import { countedDay } from './run-out'

/** What of an offer's money and uses is gone; cents, and null where there is no limit. */
export type BudgetState = {
  uses: { today: number; perDay: number | null; all: number; perCampaign: number | null }
  spentCents: number
  parts: { share: Share | 'ALL'; limitCents: number; spentCents: number; exhausted: boolean }[]
}

/** How much of an offer is spent and used as of now, cancelled orders left out. Merchandisers and service. */
export async function budgetState({
  id: offerId,
  timeZone,
  caps,
}: Pick<Offer, 'id' | 'timeZone' | 'caps'>): Promise<BudgetState> {
  await deskReader()
  const used = { offerId, cancelledAt: null }
  const [parts, all, today] = await Promise.all([
    db.budget.findMany({ where: { offerId }, orderBy: { share: 'asc' } }),
    db.redemption.aggregate({ where: used, _count: true, _sum: { discountCents: true } }),
    db.redemption.count({ where: { ...used, day: countedDay({ timeZone }, storeTime()) } }),
  ])
  return {
    uses: { today, perDay: caps.perDay, all: all._count, perCampaign: caps.perCampaign },
    spentCents: all._sum.discountCents ?? 0,
    parts,
  }
}
