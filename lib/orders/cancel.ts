import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { settleEvents } from '@/lib/events/record'
import { holdPurchases, recordRefund } from '@/lib/events/refund'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { OrderStatus } from '@/lib/generated/prisma/enums'
import { takeBackPoints } from '@/lib/loyalty/points'
import { giveBackOffers } from '@/lib/offers/ledger'
import { ordersOf, type Reader } from './order-queries'
import { isAgain } from './stock'
import { atTheTill } from './till'

export type Cancelled =
  /** Slugs of products that are in stock again by it, and whether an offer can be had again. */
  | { kind: 'cancelled'; inStock: string[]; offerBack: boolean }
  /** It was cancelled before; nothing was done. */
  | { kind: 'already' }
  /** It has left the house; nothing was done. */
  | { kind: 'too-late'; status: OrderStatus }
  /** There is none that this reader may see. */
  | { kind: 'gone' }

const ATTEMPTS = 4

/**
 * Cancels an order that has not been sent yet, all or nothing: its pieces go back into stock, its offers can be used
 * again, the log says that its purchases were refunded, and the audit log where service did it for somebody. For whoever
 * may read it. Of several that ask at once, and of one who ships it meanwhile, exactly one wins.
 */
export function cancelOrder(number: number, reader: Reader): Promise<Cancelled> {
  return atTheTill(() => tryToCancel(number, reader))
}

async function tryToCancel(number: number, reader: Reader): Promise<Cancelled> {
  // What was bought a moment ago may still be on its way into the log.
  await settleEvents()
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(tx => cancelIn(tx, number, reader), { maxWait: 8_000, timeout: 15_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !isAgain(error)) throw error
    }
  }
}

async function cancelIn(tx: Prisma.TransactionClient, number: number, reader: Reader): Promise<Cancelled> {
  const mine = { number, ...ordersOf(reader) }
  await holdPurchases(tx, number)
  const at = new Date()
  const { count } = await tx.order.updateMany({
    where: { ...mine, status: 'PLACED' },
    data: { status: 'CANCELLED', cancelledAt: at },
  })
  const order = await tx.order.findFirst({ where: mine, select: { id: true, status: true, profileId: true } })
  if (!order) return { kind: 'gone' }
  if (count === 0)
    return order.status === 'CANCELLED' ? { kind: 'already' } : { kind: 'too-late', status: order.status }

  // Variants before offers, as an order takes them.
  await tx.$queryRaw`
    SELECT "id" FROM "Variant" WHERE "id" IN (SELECT "variantId" FROM "OrderLine" WHERE "orderId" = ${order.id}::uuid)
    ORDER BY "id" FOR NO KEY UPDATE`
  const offerBack = await giveBackOffers(tx, order.id, at)
  await takeBackPoints(tx, order.id)
  await recordRefund(tx, order.id, at)
  const { session } = reader
  if (session?.role === 'SERVICE' && session.profileId !== order.profileId)
    await recordAudit(tx, { actorId: session.shopperId, action: 'order.cancel', subject: String(number) })
  const back = await tx.$queryRaw<{ slug: string; before: number }[]>`
    UPDATE "Variant" v SET "stock" = v."stock" + l."quantity"
    FROM (SELECT "variantId", sum("quantity")::int AS "quantity" FROM "OrderLine" WHERE "orderId" = ${order.id}::uuid
      GROUP BY 1) l, "Product" p
    WHERE v."id" = l."variantId" AND p."id" = v."productId" RETURNING p."slug", v."stock" - l."quantity" AS before`
  return {
    kind: 'cancelled',
    inStock: back.flatMap(row => (row.before === 0 ? [row.slug] : [])),
    offerBack,
  }
}
