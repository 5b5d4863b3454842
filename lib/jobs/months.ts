import 'server-only'
import type { Pool } from 'pg'
import { inTransaction } from '@/lib/transaction'

/** A log that lies in partitions of one month each, and in `…_other` what belongs to none of them yet. */
export type MonthlyLog = 'Event' | 'Decision'

/** 'YYYY_MM', as partitions are named, `months` away from `now` in UTC. */
export function monthsFrom(now: Date, months: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  return first.toISOString().slice(0, 7).replace('-', '_')
}

export const firstOf = (month: string) => new Date(`${month.replace('_', '-')}-01T00:00:00Z`)

/** The months that have a partition, the oldest first. */
export async function heldMonths(pool: Pool, log: MonthlyLog): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = $1::regclass AND c.relname ~ $2 ORDER BY 1`,
    [`"${log}"`, `^${log}_[0-9]{4}_[0-9]{2}$`],
  )
  return rows.map(row => row.name.slice(log.length + 1))
}

/**
 * Makes partitions where there are none: of this month and of `ahead` more, and of those from `oldest` on whose rows have
 * strayed into the default one meanwhile. Returns what was made.
 */
export async function openMonthsAhead(
  pool: Pool,
  log: MonthlyLog,
  now: Date,
  ahead: number,
  oldest: string,
): Promise<string[]> {
  const newest = monthsFrom(now, ahead)
  const { rows: strays } = await pool.query<{ month: string }>(
    `SELECT DISTINCT to_char("at" AT TIME ZONE 'UTC', 'YYYY_MM') AS month FROM "${log}_other"`,
  )
  return openMissing(pool, log, [
    ...Array.from({ length: ahead + 1 }, (_, months) => monthsFrom(now, months)),
    ...strays.map(row => row.month).filter(month => month >= oldest && month <= newest),
  ])
}

/** Makes partitions of these months where there are none. Returns what was made. */
export async function openMissing(pool: Pool, log: MonthlyLog, months: Iterable<string>): Promise<string[]> {
  const held = await heldMonths(pool, log)
  const made = [...new Set(months)].filter(month => !held.includes(month)).sort()
  for (const month of made) await openMonth(pool, log, month)
  return made
}

/** Drops the partitions of months before `oldest`, and returns those months. */
export async function dropBefore(pool: Pool, log: MonthlyLog, oldest: string): Promise<string[]> {
  const dropped = (await heldMonths(pool, log)).filter(month => month < oldest)
  for (const month of dropped) await pool.query(`DROP TABLE "${log}_${month}"`)
  return dropped
}

/** Makes a month's partition; rows that lie in the default one meanwhile move over with it. */
function openMonth(pool: Pool, log: MonthlyLog, month: string): Promise<void> {
  return inTransaction(pool, async client => {
    await client.query(`CREATE TEMP TABLE stray (LIKE "${log}") ON COMMIT DROP`)
    await client.query(
      `WITH gone AS (DELETE FROM "${log}_other" WHERE to_char("at" AT TIME ZONE 'UTC', 'YYYY_MM') = $1 RETURNING *)
       INSERT INTO stray SELECT * FROM gone`,
      [month],
    )
    await client.query(`SELECT ensure_${log.toLowerCase()}_partition($1::date)`, [
      `${month.replace('_', '-')}-01`,
    ])
    await client.query(`INSERT INTO "${log}" SELECT * FROM stray`)
  })
}
