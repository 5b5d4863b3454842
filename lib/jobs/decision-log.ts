import 'server-only'
import type { Pool } from 'pg'
import { dropBefore, monthsFrom, openMonthsAhead } from './months'

/** So long it can be looked up what a page showed, and why. */
export const DAYS_KEPT = 90
const MONTHS_AHEAD = 3

/**
 * Keeps the log of decisions in order as of `now`: what is older than 90 days gone, whole months at once; partitions
 * for the months ahead, stray rows filed under their month. Returns how many partitions were dropped and how many
 * rows deleted beside them.
 */
export async function tendDecisionLog(pool: Pool, now: Date): Promise<{ dropped: number; deleted: number }> {
  const until = new Date(now.getTime() - DAYS_KEPT * 86_400_000)
  const oldest = monthsFrom(until, 0)
  // First what must go: no trouble with making room may keep it.
  const dropped = await dropBefore(pool, 'Decision', oldest)
  const { rowCount } = await pool.query('DELETE FROM "Decision" WHERE "at" < $1', [until])
  await openMonthsAhead(pool, 'Decision', now, MONTHS_AHEAD, oldest)
  return { dropped: dropped.length, deleted: rowCount ?? 0 }
}
