import 'server-only'
import { cookieCart, forgetCart } from '@/lib/orders/cart-key'
import { mergeCart } from '@/lib/orders/merge-carts'
import { mergeVisitor } from '@/lib/profile/merge'
import { consentedVisitor } from '@/lib/profile/subject'
import type { Session } from './claims'

/**
 * What happens once at every sign-in, whichever way it came: what was in the browser's cart and what
 * its visitor was seen to like join the shopper's. A failure is logged and costs nothing: the cookie stays, and the next sign-in tries again.
 */
export async function arrive(session: Session): Promise<void> {
  const cartId = await cookieCart()
  if (cartId)
    await mergeCart(cartId, session.profileId)
      .then(forgetCart)
      .catch(error => console.error('could not merge the carts at sign-in', error))
  const visitorId = await consentedVisitor()
  if (visitorId)
    await mergeVisitor(visitorId, session.profileId).catch(error =>
      console.error('could not merge the visitor at sign-in', error),
    )
}
