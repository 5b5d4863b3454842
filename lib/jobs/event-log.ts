import 'server-only'
import type { Pool } from 'pg'
import { dropBefore, firstOf, monthsFrom, openMissing, openMonthsAhead } from './months'

const MONTHS_AHEAD = 3
/** How long single events are kept. What was learned from them has faded long before. */
export const MONTHS_KEPT = 25

/**
 * Keeps the event log in order as of `now`: partitions for the months ahead, stray events filed under their
 * month, months past keeping dropped. Returns the names of what was made and dropped.
 */
export async function tendEventLog(pool: Pool, now: Date): Promise<{ made: string[]; dropped: string[] }> {
  const oldest = monthsFrom(now, -MONTHS_KEPT)
  const made = await openMonthsAhead(pool, 'Event', now, MONTHS_AHEAD, oldest)
  const dropped = await dropBefore(pool, 'Event', oldest)
  await pool.query(`DELETE FROM "Event_other" WHERE "at" < $1`, [firstOf(oldest)])
  return { made, dropped }
}

/** Events before this instant are dropped by the next night; `now` is the day it is asked. */
export const keptSince = (now: Date) => firstOf(monthsFrom(now, -MONTHS_KEPT))

/** Makes partitions for the months of these instants where there are none. */
export async function openMonths(pool: Pool, instants: Iterable<Date>): Promise<void> {
  await openMissing(pool, 'Event', new Set([...instants].map(at => monthsFrom(at, 0))))
}
