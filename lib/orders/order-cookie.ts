import { isSealed, seal } from './cart-cookie'

/** Lets whoever checked out without an account read that order for a while: `<number>.<until>.<HMAC>`. */
export const ORDER_COOKIE = 'te_order'

/** How long a guest can open the confirmation. */
export const ORDER_COOKIE_SECONDS = 2 * 3600

/** The cookie's value for an order, good until `ORDER_COOKIE_SECONDS` after `now` (ms). */
export function signOrder(number: number, now: number, secret: string): string {
  const text = `${number}.${Math.floor(now / 1000) + ORDER_COOKIE_SECONDS}`
  return `${text}.${seal(ORDER_COOKIE, text, secret)}`
}

/** The order number a cookie opens at `now` (ms), or null when it is not ours or its time is over. */
export function verifyOrder(cookie: string | undefined, now: number, secret: string): number | null {
  const match = /^((\d{1,10})\.(\d{1,12}))\.([\w-]{1,100})$/.exec(cookie ?? '')
  if (!match) return null
  const [, text = '', number, until, mac = ''] = match
  return isSealed(ORDER_COOKIE, text, mac, secret) && Number(until) * 1000 > now ? Number(number) : null
}
