import 'server-only'
import type { Pool } from 'pg'

/** So long it can be looked up what a page showed, and why. */
export const DAYS_KEPT = 90
const MONTHS_AHEAD = 3

/**
 * Keeps the log of decisions in order as of `now`: partitions for the months ahead, what is older than 90 days gone,
 * whole months at once. Returns how many partitions were dropped and how many rows deleted beside them.
 */
export async function tendDecisionLog(pool: Pool, now: Date): Promise<{ dropped: number; deleted: number }> {
  const until = new Date(now.getTime() - DAYS_KEPT * 86_400_000)
  await pool.query(
    `SELECT ensure_decision_partition((date_trunc('month', $1::timestamptz) + make_interval(months => m))::date)
     FROM generate_series(0, $2::int) AS m`,
    [now, MONTHS_AHEAD],
  )
  const { rows } = await pool.query<{ part: string }>(
    `SELECT c.relname AS part FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = '"Decision"'::regclass AND c.relname ~ '^Decision_[0-9]{4}_[0-9]{2}$'
       AND (to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month')::timestamp AT TIME ZONE 'UTC' <= $1`,
    [until],
  )
  for (const { part } of rows) await pool.query(`DROP TABLE "${part}"`)
  const { rowCount } = await pool.query('DELETE FROM "Decision" WHERE "at" < $1', [until])
  return { dropped: rows.length, deleted: rowCount ?? 0 }
}
