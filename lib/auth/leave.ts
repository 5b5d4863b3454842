import 'server-only'
import { cookies } from 'next/headers'
import { CART_COOKIE } from '@/lib/orders/cart-cookie'
import { ORDER_COOKIE } from '@/lib/orders/order-cookie'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import { TURN_COOKIE } from '@/lib/visits/turn'
import { VISITOR_COOKIE } from '@/lib/visits/visitor'

/** What could tell the next person at this device who was here, or would answer for them. */
const LEFT_BEHIND = [
  CART_COOKIE,
  ORDER_COOKIE,
  VISITOR_COOKIE,
  TURN_COOKIE,
  CONSENT_COOKIE,
  'authjs.callback-url',
]

/** Takes everything of whoever was here out of this browser but the session itself. Actions and route handlers only. */
export async function leaveNothing(): Promise<void> {
  const jar = await cookies()
  for (const name of LEFT_BEHIND) jar.delete(name)
}
