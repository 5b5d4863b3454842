import 'server-only'
import { cookieCart, forgetCart } from '@/lib/orders/cart-key'
import { mergeCart } from '@/lib/orders/merge-carts'
import type { Session } from './claims'

/**
 * What happens once at every sign-in, whichever way it came: what was in the browser's cart joins the
 * shopper's. A failure is logged and costs nothing: the cookie stays, and the next sign-in tries again.
 */
export async function arrive(session: Session): Promise<void> {
  const cartId = await cookieCart()
  if (!cartId) return
  try {
    await mergeCart(cartId, session.profileId)
    await forgetCart()
  } catch (error) {
    console.error('could not merge the carts at sign-in', error)
  }
}
