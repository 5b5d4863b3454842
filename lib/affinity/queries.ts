import 'server-only'
import { pool } from '@/lib/db'
import { COUNTS_AS, COUNTS_FROM, TIMES } from '@/lib/events/counts'
import type { Dimension, EventName } from '@/lib/generated/prisma/enums'
import { type Origin, originOf } from './origins'

/** Where each taste of a profile came from, by `dimension key`; the latest 5,000 events of 180 days tell. */
export async function originsOf(profileId: string): Promise<Map<string, Origin>> {
  const { rows } = await pool.query<{
    dimension: Dimension
    key: string
    name: EventName
    count: number
    lastAt: Date
  }>(
    `SELECT pf."dimension", pf."key", e."name", sum(e."times")::int AS count, max(e."at") AS "lastAt"
     FROM (SELECT ${COUNTS_AS} AS "name", "productId", ${COUNTS_FROM} AS "at", ${TIMES} AS "times" FROM "Event" e
           WHERE "profileId" = $1 AND "at" > now() - interval '180 days' AND "productId" IS NOT NULL
             AND "name" IN ('view_item', 'add_to_cart', 'add_to_wishlist', 'purchase', 'refund', 'dismiss')
           ORDER BY e."at" DESC LIMIT 5000) e
     JOIN "ProductFacet" pf ON pf."productId" = e."productId"
     GROUP BY 1, 2, 3 HAVING sum(e."times") > 0`,
    [profileId],
  )
  const origins = new Map<string, Origin>()
  for (const [id, events] of Map.groupBy(rows, row => `${row.dimension} ${row.key}`)) {
    const origin = originOf(events.map(e => ({ ...e, lastAt: e.lastAt.getTime() })))
    if (origin) origins.set(id, origin)
  }
  return origins
}
