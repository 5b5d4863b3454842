import 'server-only'
import { cookies } from 'next/headers'
import { checkedSession, type Session } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Prisma } from '@/lib/generated/prisma/client'
import { ORDER_COOKIE, verifyOrder } from './order-cookie'

const withLines = {
  lines: {
    orderBy: { id: 'asc' },
    include: { product: { select: { slug: true, retiredAt: true } }, variant: { select: { colour: true } } },
  },
  points: { select: { points: true } },
} satisfies Prisma.OrderInclude

export type OrderView = Prisma.OrderGetPayload<{ include: typeof withLines }>

/** Orders of the signed-in shopper, newest first; null for somebody not signed in. */
export async function ownOrders(): Promise<OrderView[] | null> {
  const session = await checkedSession()
  if (!session) return null
  return db.order.findMany({
    where: { profileId: session.profileId },
    orderBy: { placedAt: 'desc' },
    take: 200,
    include: withLines,
  })
}

/** The number of the order a guest placed from this browser a short while ago, or null. */
export async function guestOrderNumber(): Promise<number | null> {
  return verifyOrder((await cookies()).get(ORDER_COOKIE)?.value, Date.now(), env().AUTH_SECRET)
}

/** Who asks for an order: a checked session, and the number a guest's cookie opens. */
export type Reader = { session: Session | null; guestNumber: number | null }

/** Which orders somebody may read: their own, the one a guest placed from this browser, at the service desk all. */
export function ordersOf({ session, guestNumber }: Reader): Prisma.OrderWhereInput {
  if (session?.role === 'SERVICE') return {}
  return {
    OR: [
      ...(session ? [{ profileId: session.profileId }] : []),
      ...(guestNumber === null ? [] : [{ number: guestNumber }]),
    ],
  }
}

/** The order of this number, for whoever may read it; for everyone else, and for numbers that are none, null. */
export async function readOrder(number: string, reader: Reader): Promise<OrderView | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  return db.order.findFirst({ where: { number: Number(number), ...ordersOf(reader) }, include: withLines })
}

/** The order of this number if this request may read it, else null. */
export async function orderByNumber(number: string): Promise<OrderView | null> {
  const [session, guestNumber] = await Promise.all([checkedSession(), guestOrderNumber()])
  return readOrder(number, { session, guestNumber })
}

/** Where the shopper's last order went, to save typing; null without one. */
export async function lastAddress(profileId: string) {
  return db.order.findFirst({
    where: { profileId },
    orderBy: { placedAt: 'desc' },
    select: { recipient: true, street: true, postcode: true, city: true, country: true },
  })
}
