import 'server-only'
import { cookies } from 'next/headers'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { adoptOrders } from '@/lib/orders/adopt-orders'
import { cookieCart, forgetCart } from '@/lib/orders/cart-key'
import { mergeCart } from '@/lib/orders/merge-carts'
import { tell } from '@/lib/orders/tell'
import { mergeVisitor } from '@/lib/profile/merge'
import { CONSENT_COOKIE, CONSENT_MAX_AGE } from '@/lib/visits/consent'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'
import type { Session } from './claims'
import { isHttps } from './https'

/**
 * What happens once at every sign-in, whichever way it came: what was in the browser's cart, and what its
 * visitor did, become the shopper's, and what the shopper answered about being remembered holds here too. A
 * failure is logged and costs nothing: the cookies stay as they were.
 */
export async function arrive(session: Session): Promise<void> {
  const { profileId, shopperId } = session
  await Promise.all([
    bringCart(session),
    bringVisitor(session),
    bringConsent(session),
    tell([{ name: 'login' }], { kind: 'shopper', profileId, shopperId }),
  ])
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

/** Whoever has answered once is not asked again in the next browser, unless this browser has its own answer. */
async function bringConsent({ profileId }: Session) {
  try {
    const jar = await cookies()
    if (jar.has(CONSENT_COOKIE)) return
    const profile = await db.profile.findUnique({ where: { id: profileId }, select: { consent: true } })
    if (!profile || profile.consent === 'UNASKED') return
    jar.set(CONSENT_COOKIE, profile.consent === 'GRANTED' ? 'yes' : 'no', {
      sameSite: 'lax',
      secure: await isHttps(),
      path: '/',
      maxAge: CONSENT_MAX_AGE,
    })
  } catch (error) {
    console.error('could not bring the consent at sign-in', error)
  }
}
