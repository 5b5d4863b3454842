import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { pool } from '@/lib/db'
import { byDay, daysUntil, type VisitDay } from './by-day'

/** Days the desk looks back. */
const DAYS = 30

/** The visits of the last 30 days (UTC) as of `now`, oldest first. Merchandisers and service. */
export async function deskVisits(now: number): Promise<VisitDay[]> {
  await deskReader('/merchandise/visits')
  return visitsByDay(now)
}

/** The same for whoever has made sure who asks. */
export async function visitsByDay(now: number): Promise<VisitDay[]> {
  const days = daysUntil(now, DAYS)
  const { rows } = await pool.query<{ day: string; kind: string; count: number }>(
    `SELECT to_char("day", 'YYYY-MM-DD') AS day, "kind", "count"::float8 AS count
     FROM "VisitCount" WHERE "day" >= $1::date
     UNION ALL
     SELECT to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'recorded', count(*)::float8
     FROM "Event" WHERE "name" = 'page_view' AND "at" >= $1::timestamp AT TIME ZONE 'UTC' GROUP BY 1`,
    [days[0]],
  )
  return byDay(rows, days)
}
