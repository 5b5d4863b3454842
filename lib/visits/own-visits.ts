import 'server-only'
import { replayProfiles } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { changeProfile } from '@/lib/profile/change'
import type { Channel, Device } from './tag'

/** One stay of a shopper, as the log has it; times in epoch ms. */
export type OwnVisit = {
  sessionId: string
  from: number
  to: number
  pages: number
  device: Device | null
  channel: Channel | null
  /** Ids of the products looked at, newest first, at most six. */
  products: string[]
}

/** How many stays are shown. */
export const VISITS = 10

/** The last stays of a profile of the past 60 days, newest first. */
export async function ownVisits(profileId: string): Promise<OwnVisit[]> {
  const { rows } = await pool.query<OwnVisit>(
    `SELECT "sessionId", (extract(epoch FROM min("at")) * 1000)::float8 AS "from",
       (extract(epoch FROM max("at")) * 1000)::float8 AS "to",
       count(*) FILTER (WHERE "name" = 'page_view')::int AS pages,
       (array_agg("data"->>'device' ORDER BY "at") FILTER (WHERE "data" ? 'device'))[1] AS device,
       (array_agg("data"->>'channel' ORDER BY "at") FILTER (WHERE "data" ? 'channel'))[1] AS channel,
       coalesce((array_agg(DISTINCT "productId") FILTER (WHERE "name" = 'view_item'))[1:6], '{}') AS products
     FROM (SELECT * FROM "Event" WHERE "profileId" = $1 AND "sessionId" IS NOT NULL
           AND "at" > now() - interval '60 days' ORDER BY "at" DESC LIMIT 3000) e
     GROUP BY 1 ORDER BY max("at") DESC LIMIT $2`,
    [profileId, VISITS],
  )
  return rows
}

/** Deletes one stay from the log of a profile and computes its taste anew; true when there was one. */
export function forgetVisit(profileId: string, sessionId: string): Promise<boolean> {
  return changeProfile(profileId, async client => {
    const { rowCount } = await client.query(
      'DELETE FROM "Event" WHERE "profileId" = $1 AND "sessionId" = $2',
      [profileId, sessionId],
    )
    if (!rowCount) return false
    await replayProfiles(client, [profileId])
    return true
  })
}
