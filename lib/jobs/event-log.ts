import 'server-only'
import type { Pool } from 'pg'
import { inTransaction } from '@/lib/transaction'

const MONTHS_AHEAD = 3
/** How long single events are kept. What was learned from them has faded long before. */
export const MONTHS_KEPT = 25

/**
 * Keeps the event log in order as of `now`: partitions for the months ahead, stray events filed under their
 * month, months past keeping dropped. Returns the names of what was made and dropped.
 */
export async function tendEventLog(pool: Pool, now: Date): Promise<{ made: string[]; dropped: string[] }> {
  const held = await partitions(pool)
  const oldest = monthsFrom(now, -MONTHS_KEPT)
  const newest = monthsFrom(now, MONTHS_AHEAD)
  const { rows: strays } = await pool.query<{ month: string }>(
    `SELECT DISTINCT to_char("at" AT TIME ZONE 'UTC', 'YYYY_MM') AS month FROM "Event_other"`,
  )
  const wanted = [
    ...Array.from({ length: MONTHS_AHEAD + 1 }, (_, months) => monthsFrom(now, months)),
    ...strays.map(row => row.month).filter(month => month >= oldest && month <= newest),
  ]
  const made = [...new Set(wanted)].filter(month => !held.includes(month)).sort()
  for (const month of made) await openMonth(pool, month)
  const dropped = held.filter(month => month < oldest)
  for (const month of dropped) await pool.query(`DROP TABLE "Event_${month}"`)
  await pool.query(`DELETE FROM "Event_other" WHERE "at" < $1`, [firstOf(oldest)])
  return { made, dropped }
}

/** Events before this instant are dropped by the next night; `now` is the day it is asked. */
export const keptSince = (now: Date) => firstOf(monthsFrom(now, -MONTHS_KEPT))

/** Makes partitions for the months of these instants where there are none. */
export async function openMonths(pool: Pool, instants: Iterable<Date>): Promise<void> {
  const months = new Set([...instants].map(at => monthsFrom(at, 0)))
  const held = await partitions(pool)
  for (const month of [...months].sort()) if (!held.includes(month)) await openMonth(pool, month)
}

/** 'YYYY_MM', as partitions are named, `months` away from `now` in UTC. */
function monthsFrom(now: Date, months: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  return first.toISOString().slice(0, 7).replace('-', '_')
}

const firstOf = (month: string) => new Date(`${month.replace('_', '-')}-01T00:00:00Z`)

async function partitions(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = '"Event"'::regclass AND c.relname ~ '^Event_[0-9]{4}_[0-9]{2}$' ORDER BY 1`,
  )
  return rows.map(row => row.name.slice('Event_'.length))
}

/** Makes a month's partition; events that lie in the default one meanwhile move over with it. */
function openMonth(pool: Pool, month: string): Promise<void> {
  return inTransaction(pool, async client => {
    await client.query('CREATE TEMP TABLE stray (LIKE "Event") ON COMMIT DROP')
    await client.query(
      `WITH gone AS (DELETE FROM "Event_other" WHERE to_char("at" AT TIME ZONE 'UTC', 'YYYY_MM') = $1 RETURNING *)
       INSERT INTO stray SELECT * FROM gone`,
      [month],
    )
    await client.query('SELECT ensure_event_partition($1::date)', [`${month.replace('_', '-')}-01`])
    await client.query('INSERT INTO "Event" SELECT * FROM stray')
  })
}
