import 'server-only'
import type { Pool } from 'pg'

/** Days after which a cart that belongs to nobody is cleared away. */
export const CART_DAYS = 60
/** Days after which a failed sign-in is forgotten. */
const THROTTLE_DAYS = 1

/** Deletes what has outlived its purpose as of `now`; returns how many of each. */
export async function forgetExpired(pool: Pool, now: Date): Promise<{ carts: number; throttles: number }> {
  const carts = await pool.query(
    `DELETE FROM "Cart" WHERE "profileId" IS NULL AND "updatedAt" < $1::timestamptz - make_interval(days => $2)`,
    [now, CART_DAYS],
  )
  const throttles = await pool.query(
    `DELETE FROM "SignInThrottle" WHERE "updatedAt" < $1::timestamptz - make_interval(days => $2)
       AND coalesce("blockedUntil" < $1::timestamptz, true)`,
    [now, THROTTLE_DAYS],
  )
  return { carts: carts.rowCount ?? 0, throttles: throttles.rowCount ?? 0 }
}
