import 'server-only'
import { cookies } from 'next/headers'
import { checkedSession } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Prisma } from '@/lib/generated/prisma/client'
import { ORDER_COOKIE, verifyOrder } from './order-cookie'

const withLines = {
  lines: {
    orderBy: { id: 'asc' },
    include: { product: { select: { slug: true, retiredAt: true } }, variant: { select: { colour: true } } },
  },
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

/**
 * The order of this number, for whoever may read it: its shopper, the service desk, or the browser a guest
 * placed it from. For everyone else, and for numbers that are none, null.
 */
export async function orderByNumber(number: string): Promise<OrderView | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  const [session, guest] = await Promise.all([checkedSession(), guestOrderNumber()])
  const mine: Prisma.OrderWhereInput[] = [
    ...(session?.role === 'SERVICE' ? [{}] : []),
    ...(session ? [{ profileId: session.profileId }] : []),
    ...(guest === Number(number) ? [{ number: guest }] : []),
  ]
  if (mine.length === 0) return null
  return db.order.findFirst({ where: { number: Number(number), OR: mine }, include: withLines })
}

/** Where the shopper's last order went, to save typing; null without one. */
export async function lastAddress(profileId: string) {
  return db.order.findFirst({
    where: { profileId },
    orderBy: { placedAt: 'desc' },
    select: { recipient: true, street: true, postcode: true, city: true, country: true },
  })
}
