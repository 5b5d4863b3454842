import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { redeemGrant } from './grants'
import type { Offer, Share } from './offer'
import { presentOf } from './present'
import { countedDay } from './run-out'

/** One use of an offer by an order. */
export type Use = { offer: Offer; period: string | null; savedCents: number }

/** Who uses offers, with which order; `now` is the shop's time, `at` the real one. */
export type User = { orderId: string; profileId: string | null; share: Share; now: number; at: Date }

/**
 * Spends budgets, counts uses, uses grants up and enters it all in the ledger, in the transaction that writes the
 * order. Everybody takes the locks in the same order: offers by id, their budgets and counts in that order, grants.
 * Returns whether something has run out with it, or the offer that no longer stands as it was priced or has nothing
 * left: then the order must be priced again.
 */
export async function redeemOffers(
  tx: Prisma.TransactionClient,
  uses: readonly Use[],
  user: User,
): Promise<
  { ok: true; ranOut: boolean } | { ok: false; offerId: string; why: 'edited' | 'run-out' | 'used' }
> {
  const sorted = [...uses].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1))
  const held = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT "id", "version" FROM "Offer" WHERE "id" = ANY(${sorted.map(use => use.offer.id)}::uuid[])
    ORDER BY "id" FOR KEY SHARE`
  let ranOut = false
  for (const { offer, savedCents } of sorted) {
    const refused = (why: 'edited' | 'run-out') => ({ ok: false as const, offerId: offer.id, why })
    if (held.find(row => row.id === offer.id)?.version !== offer.version) return refused('edited')
    for (const spend of [spendBudget, countUse]) {
      const spent = await spend(tx, offer, savedCents, user)
      if (spent === 'none') return refused('run-out')
      if (spent === 'last') ranOut = true
    }
  }
  for (const { offer, period } of sorted) {
    if (period === null || user.profileId === null) continue
    const present = presentOf(offer)
    const used = { id: offer.id, ...(present && { present: offer.kind, pause: present.pause }) }
    if (!(await redeemGrant(tx, used, user.profileId, period, user.orderId)))
      return { ok: false, offerId: offer.id, why: 'used' }
  }
  await tx.redemption.createMany({
    data: sorted.map(({ offer, savedCents }) => ({
      offerId: offer.id,
      orderId: user.orderId,
      version: offer.version,
      share: user.share,
      discountCents: savedCents,
      day: countedDay(offer, user.now),
      at: user.at,
    })),
  })
  return { ok: true, ranOut }
}

type Spent = 'none' | 'some' | 'last'
const spentOf = ([row]: { exhausted: boolean }[]): Spent => (!row ? 'none' : row.exhausted ? 'last' : 'some')

async function spendBudget(
  tx: Prisma.TransactionClient,
  offer: Offer,
  cents: number,
  { share }: User,
): Promise<Spent> {
  if (!offer.budget) return 'some'
  const part = offer.budget.split ? share : 'ALL'
  return spentOf(
    await tx.$queryRaw`
      UPDATE "Budget" SET "spentCents" = "spentCents" + ${cents}
      WHERE "offerId" = ${offer.id}::uuid AND "share" = ${part}::"Share" AND "spentCents" + ${cents} <= "limitCents"
      RETURNING "exhausted"`,
  )
}

async function countUse(
  tx: Prisma.TransactionClient,
  offer: Offer,
  _cents: number,
  { now }: User,
): Promise<Spent> {
  const { perCampaign, perDay } = offer.caps
  let spent: Spent = 'some'
  for (const [period, most] of [['ALL', perCampaign] as const, [countedDay(offer, now), perDay] as const]) {
    if (most === null) continue
    const counted = spentOf(
      await tx.$queryRaw`
        INSERT INTO "OfferUse" AS u ("offerId", "period", "most", "used")
        VALUES (${offer.id}::uuid, ${period}, ${most}, 1)
        ON CONFLICT ("offerId", "period") DO UPDATE SET "used" = u."used" + 1 WHERE u."used" < u."most"
        RETURNING "exhausted"`,
    )
    if (counted === 'none') return 'none'
    if (counted === 'last') spent = 'last'
  }
  return spent
}

/**
 * Gives back what a cancelled order used of offers: money, counts and grants, which can then be used again. In the
 * transaction that cancels it. Returns whether something can be had again by it.
 */
export async function giveBackOffers(
  tx: Prisma.TransactionClient,
  orderId: string,
  at: Date,
): Promise<boolean> {
  const used = await tx.$queryRaw<{ offerId: string; share: Share; cents: number; day: string }[]>`
    UPDATE "Redemption" SET "cancelledAt" = ${at} WHERE "orderId" = ${orderId}::uuid AND "cancelledAt" IS NULL
    RETURNING "offerId", "share"::text, "discountCents" AS cents, "day"`
  const sorted = used.toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1))
  await tx.$queryRaw`
    SELECT "id" FROM "Offer" WHERE "id" = ANY(${sorted.map(use => use.offerId)}::uuid[]) ORDER BY "id" FOR KEY SHARE`
  let freed = false
  for (const { offerId, share, cents, day } of sorted) {
    const [before] = await tx.$queryRaw<{ gone: boolean }[]>`
      SELECT EXISTS (SELECT FROM "Budget" WHERE "offerId" = ${offerId}::uuid AND "exhausted")
        OR EXISTS (SELECT FROM "OfferUse" WHERE "offerId" = ${offerId}::uuid AND "exhausted") AS gone`
    freed ||= before?.gone ?? false
    await tx.$executeRaw`
      UPDATE "Budget" SET "spentCents" = "spentCents" - ${cents}
      WHERE "offerId" = ${offerId}::uuid AND "share" IN ('ALL', ${share}::"Share")`
    for (const period of ['ALL', day])
      await tx.$executeRaw`
        UPDATE "OfferUse" SET "used" = "used" - 1 WHERE "offerId" = ${offerId}::uuid AND "period" = ${period}`
  }
  await tx.grant.updateMany({ where: { orderId }, data: { redeemedAt: null, orderId: null } })
  return freed
}
