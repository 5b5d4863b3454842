import 'server-only'
import { cacheLife } from 'next/cache'
import { notOfStaff } from '@/lib/auth/staff-sql'
import { pool } from '@/lib/db'

/** How often cards were on a screen, by placement as events name it, and offers, by slug. */
export type Traffic = { cards: Readonly<Record<string, number>>; offers: Readonly<Record<string, number>> }

/** What was seen in the seven days before now, by anybody but staff: rows (name, key, seen). */
const SEEN = `
SELECT e."name"::text AS name, e."data" ->> CASE e."name" WHEN 'view_promotion' THEN 'offer' ELSE 'placement' END AS key,
  count(*)::int AS seen
FROM "Event" e
WHERE e."at" > now() - interval '7 days' AND e."at" <= now() AND e."name" IN ('view_item_list', 'view_promotion')
  AND ${notOfStaff('e')}
GROUP BY 1, 2`

/** What shoppers had on their screens in the last seven days, read from the log at once. */
export async function readTraffic(): Promise<Traffic> {
  const { rows } = await pool.query<{ name: string; key: string | null; seen: number }>(SEEN)
  const of = (name: string) =>
    Object.fromEntries(rows.flatMap(row => (row.name === name && row.key ? [[row.key, row.seen]] : [])))
  return { cards: of('view_item_list'), offers: of('view_promotion') }
}

/** The same, kept for some minutes: it reads a week of the log, and is about nobody. */
export async function recentTraffic(): Promise<Traffic> {
  'use cache'
  cacheLife('minutes')
  return readTraffic()
}
