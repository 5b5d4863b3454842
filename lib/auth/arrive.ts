import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { adoptOrders } from '@/lib/orders/adopt-orders'
import { cookieCart, forgetCart } from '@/lib/orders/cart-key'
import { mergeCart } from '@/lib/orders/merge-carts'
import { mergeVisitor } from '@/lib/profile/merge'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'
import type { Session } from './claims'

/**
 * What happens once at every sign-in, whichever way it came: what was in the browser's cart, and what its
 * visitor did, become the shopper's. A failure is logged and costs nothing: both cookies stay as they were.
 */
export async function arrive(session: Session): Promise<void> {
  await Promise.all([bringCart(session), bringVisitor(session)])
}

async function bringCart({ profileId }: Session) {
  try {
    const cartId = await cookieCart()
    if (!cartId) return
    await mergeCart(cartId, profileId)
    await forgetCart()
  } catch (error) {
    console.error('could not merge the carts at sign-in', error)
  }
}

async function bringVisitor(session: Session) {
  try {
    const visitor = verifyVisitor((await cookies()).get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
    if (!visitor) return
    await adoptOrders(visitor.visitorId, session)
    await mergeVisitor(visitor.visitorId, session.profileId)
  } catch (error) {
    console.error('could not merge the visitor at sign-in', error)
  }
}
