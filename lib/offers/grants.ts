import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'

/**
 * Sets an offer aside for a profile for one period, until `expiresAt` if given. True when this call did,
 * false when it was set aside (or used) before.
 */
export async function claimGrant(
  tx: Prisma.TransactionClient,
  offer: { id: string },
  profileId: string,
  period: string,
  expiresAt: Date | null = null,
): Promise<boolean> {
  const grants = await tx.grant.createMany({
    data: { offerId: offer.id, profileId, period, expiresAt },
    skipDuplicates: true,
  })
  return grants.count === 1
}

/**
 * Uses an offer up for a profile and period, in the transaction that writes the order. True for exactly one
 * caller ever: the unique key makes rivals wait for each other, and the loser sees the grant used.
 * On false the order must be priced again without the offer. A `pause` (ms since any use) keeps other periods out
 * as well; orders of one profile come one after the other, by the lock on its cart.
 */
export async function redeemGrant(
  tx: Prisma.TransactionClient,
  offer: { id: string; pause?: number },
  profileId: string,
  period: string,
  orderId: string,
): Promise<boolean> {
  await claimGrant(tx, offer, profileId, period)
  const now = new Date()
  if (offer.pause) {
    const since = new Date(now.getTime() - offer.pause)
    const used = { offerId: offer.id, profileId, redeemedAt: { gt: since } }
    if ((await tx.grant.count({ where: used })) > 0) return false
  }
  const redeemed = await tx.grant.updateMany({
    where: {
      offerId: offer.id,
      profileId,
      period,
      redeemedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    data: { redeemedAt: now, orderId },
  })
  return redeemed.count === 1
}
