import { createHmac, timingSafeEqual } from 'node:crypto'

/** Names the cart of someone not signed in: `<cart id>.<HMAC>`. Strictly necessary, so without consent too. */
export const CART_COOKIE = 'te_cart'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Base64url HMAC-SHA256 of `text`; `purpose` keeps one cookie's signature from passing for another's. */
export function seal(purpose: string, text: string, secret: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')
}

/** True when `mac` is the seal of `text`, compared in constant time. */
export function isSealed(purpose: string, text: string, mac: string, secret: string): boolean {
  const given = Buffer.from(mac)
  const right = Buffer.from(seal(purpose, text, secret))
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The cookie's value for a cart. */
export function signCart(cartId: string, secret: string): string {
  return `${cartId}.${seal(CART_COOKIE, cartId, secret)}`
}

/** The cart a cookie names, or null for whatever we did not sign. */
export function verifyCart(cookie: string | undefined, secret: string): string | null {
  if (!cookie || cookie.length > 200) return null
  const [id = '', mac = '', ...rest] = cookie.split('.')
  return rest.length === 0 && UUID.test(id) && isSealed(CART_COOKIE, id, mac, secret) ? id : null
}
