import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { isHttps } from '@/lib/auth/https'
import { readSession, type Session } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { CART_COOKIE, signCart, verifyCart } from './cart-cookie'

/** Whose cart: the signed-in shopper's, or the one a signed cookie names. */
export type CartKey =
  | { kind: 'shopper'; session: Pick<Session, 'profileId' | 'shopperId' | 'epoch'> }
  | { kind: 'cookie'; cartId: string }

/** The cart this request may touch, or null when it has none yet. Reads cookies only. */
export const currentCartKey = cache(async (): Promise<CartKey | null> => {
  const session = await readSession()
  if (session) return { kind: 'shopper', session }
  const cartId = await cookieCart()
  return cartId ? { kind: 'cookie', cartId } : null
})

/** The cart the signed cookie names, whoever is signed in. */
export async function cookieCart(): Promise<string | null> {
  return verifyCart((await cookies()).get(CART_COOKIE)?.value, env().VISIT_SECRET)
}

/** Gives this browser a cart of its own for half a year. Actions and route handlers only. */
export async function rememberCart(cartId: string): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, signCart(cartId, env().VISIT_SECRET), {
    httpOnly: true,
    sameSite: 'lax',
    secure: await isHttps(),
    path: '/',
    maxAge: 180 * 24 * 3600,
  })
}

/** Takes the browser's cart away from it; the cart itself stays. */
export async function forgetCart(): Promise<void> {
  ;(await cookies()).delete(CART_COOKIE)
}
