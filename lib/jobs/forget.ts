import 'server-only'
import type { Pool } from 'pg'
import { VISITOR_MAX_AGE } from '@/lib/visits/visitor'

/** Days after which a cart that belongs to nobody is cleared away. */
export const CART_DAYS = 60
/** Days after which a failed sign-in is forgotten. */
const THROTTLE_DAYS = 1

/** A day longer than the cookie of an erased visitor can live: after it nothing is left to turn up again. */
export const TOMBSTONE_DAYS = VISITOR_MAX_AGE / 86_400 + 1

/** Deletes what has outlived its purpose as of `now`; returns how many of each. */
export async function forgetExpired(
  pool: Pool,
  now: Date,
): Promise<{ carts: number; throttles: number; tombstones: number }> {
  const carts = await pool.query(
    `DELETE FROM "Cart" WHERE "profileId" IS NULL AND "updatedAt" < $1::timestamptz - make_interval(days => $2)`,
    [now, CART_DAYS],
  )
  const throttles = await pool.query(
    `DELETE FROM "SignInThrottle" WHERE "updatedAt" < $1::timestamptz - make_interval(days => $2)
       AND coalesce("blockedUntil" < $1::timestamptz, true)`,
    [now, THROTTLE_DAYS],
  )
  const tombstones = await pool.query(
    'DELETE FROM "Tombstone" WHERE "at" < $1::timestamptz - make_interval(days => $2)',
    [now, TOMBSTONE_DAYS],
  )
  return {
    carts: carts.rowCount ?? 0,
    throttles: throttles.rowCount ?? 0,
    tombstones: tombstones.rowCount ?? 0,
  }
}
