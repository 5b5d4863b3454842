import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { OfferKind } from '@/lib/generated/prisma/enums'

/**
 * Sets an offer aside for a profile for one period, until `expiresAt` if given. True when this call did,
 * false when it was set aside (or used) before.
 */
export async function claimGrant(
  tx: Prisma.TransactionClient,
  offer: { id: string; present?: OfferKind | null },
  profileId: string,
  period: string,
  expiresAt: Date | null = null,
): Promise<boolean> {
  const grants = await tx.grant.createMany({
    data: { offerId: offer.id, profileId, period, expiresAt, present: offer.present ?? null },
    skipDuplicates: true,
  })
  return grants.count === 1
}

/**
 * Uses an offer up for a profile and period, in the transaction that writes the order. True for exactly one
 * caller ever: the unique key makes rivals wait for each other, and the loser sees the grant used.
 * On false the order must be priced again without the offer. Where all offers of its kind are one `present`, those
 * used less than `pause` ms ago keep it out too, whichever they were: the profile is held, so that its orders come one
 * after the other.
 */
export async function redeemGrant(
  tx: Prisma.TransactionClient,
  offer: { id: string; present?: OfferKind; pause?: number },
  profileId: string,
  period: string,
  orderId: string,
): Promise<boolean> {
  const { present, pause = 0 } = offer
  if (present)
    await tx.$queryRaw`SELECT "id" FROM "Profile" WHERE "id" = ${profileId}::uuid FOR NO KEY UPDATE`
  await claimGrant(tx, offer, profileId, period)
  const now = new Date()
  if (present) {
    const given = { profileId, OR: [{ present }, { offerId: offer.id }], redeemedAt: { not: null } }
    const since = new Date(now.getTime() - pause)
    const kept = await tx.grant.count({
      where: { AND: [given, { OR: [{ period }, { redeemedAt: { gt: since } }] }] },
    })
    if (kept > 0) return false
  }
  const redeemed = await tx.grant.updateMany({
    where: {
      offerId: offer.id,
      profileId,
      period,
      redeemedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    data: { redeemedAt: now, orderId, present: present ?? null },
  })
  return redeemed.count === 1
}
