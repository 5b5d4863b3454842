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

/**
 * The order of this number, for whoever may read it: its shopper, the service desk, or the browser a guest
 * placed it from. For everyone else, and for numbers that are none, null.
 */
export async function readOrder(number: string, { session, guestNumber }: Reader): Promise<OrderView | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  const mine: Prisma.OrderWhereInput[] = [
    ...(session ? [{ profileId: session.profileId }] : []),
    ...(guestNumber === Number(number) ? [{ number: guestNumber }] : []),
  ]
  if (mine.length === 0) return null
  const allowed = session?.role === 'SERVICE' ? {} : { OR: mine }
  return db.order.findFirst({ where: { number: Number(number), ...allowed }, include: withLines })
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
