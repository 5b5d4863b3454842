import 'server-only'
import { cookies, headers } from 'next/headers'
import { db } from '@/lib/db'
import { cookieCart, forgetCart } from '@/lib/orders/cart-key'
import { type CartPiece, mergeCart } from '@/lib/orders/merge-carts'
import { tell } from '@/lib/orders/tell'
import { mergeVisitor } from '@/lib/profile/merge'
import { consentedVisitor } from '@/lib/profile/subject'
import { rotateVisitor } from '@/lib/profile/visitor-cookie'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import type { Session } from './claims'
import { isHttps } from './https'
import { leaveNothing } from './leave'
import { readSession, SESSION_SECONDS } from './session'

/**
 * What happens once at every sign-in, whichever way it came: what was in the browser's cart, and what its
 * visitor did, become the shopper's, and what the shopper answered about being remembered holds here too. Where
 * somebody else is still signed in at this browser, their traces go first. A failure is logged and costs
 * nothing: the cookies stay as they were.
 */
export async function arrive(session: Session): Promise<void> {
  const { profileId, shopperId } = session
  await changeHands(session)
  const cart = await bringCart(session)
  await bringVisitor(session, cart)
  await bringConsent(session)
  await tell([{ name: 'login' }], { kind: 'shopper', profileId, shopperId })
}

async function changeHands({ shopperId }: Session) {
  const before = await readSession()
  if (before && before.shopperId !== shopperId) await leaveNothing()
}

async function bringCart({ profileId }: Session): Promise<CartPiece[]> {
  try {
    const cartId = await cookieCart()
    if (!cartId) return []
    const pieces = await mergeCart(cartId, profileId)
    await forgetCart()
    return pieces ?? []
  } catch (error) {
    console.error('could not merge the carts at sign-in', error)
    return []
  }
}

async function bringVisitor({ profileId }: Session, cart: readonly CartPiece[]) {
  try {
    const visitorId = await consentedVisitor()
    if (!visitorId) return
    await mergeVisitor(visitorId, profileId, cart)
    await rotateVisitor()
  } catch (error) {
    console.error('could not merge the visitor at sign-in', error)
  }
}

/**
 * Whoever has answered once is not asked again in the next browser, unless this browser has its own answer. It
 * holds there as long as the session: the next person at it has not answered.
 */
async function bringConsent({ profileId }: Session) {
  try {
    const jar = await cookies()
    if (jar.get(CONSENT_COOKIE)?.value) return
    const profile = await db.profile.findUnique({ where: { id: profileId }, select: { consent: true } })
    if (!profile || profile.consent === 'UNASKED') return
    jar.set(CONSENT_COOKIE, profile.consent === 'GRANTED' ? 'yes' : 'no', {
      sameSite: 'lax',
      secure: await isHttps(),
      path: '/',
      maxAge: SESSION_SECONDS,
    })
    // From here on one session, whichever request comes first: the proxy gives each its own until there is a cookie.
    if (profile.consent === 'GRANTED' && (await headers()).get('sec-gpc') !== '1') await rotateVisitor()
  } catch (error) {
    console.error('could not bring the consent at sign-in', error)
  }
}
