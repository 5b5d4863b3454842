import 'server-only'
import { pool } from '@/lib/db'
import type { Dimension } from '@/lib/generated/prisma/enums'
import { inTransaction } from '@/lib/transaction'
import { clearAway, computeAll, type Wish, wish } from './anew'

/** A profile whose strongest taste of a dimension would be another one; null where there is none. */
export type TopChange = {
  profileId: string
  name: string | null
  dimension: Dimension
  before: string | null
  after: string | null
}

export type ReplayPreview = {
  /** Profiles that like anything, now or then. */
  profiles: number
  /** How many of them would have another favourite in some dimension. */
  changed: number
  /** The favourites that would change, of up to 20 of these profiles. */
  examples: TopChange[]
}

const topOf = (table: string) => `
  SELECT DISTINCT ON ("profileId", "dimension") "profileId", "dimension", "key", "mass"
  FROM ${table} WHERE "mass" > 0 ORDER BY "profileId", "dimension", "mass" DESC, "key"`

/** Two that are as strong as each other but for rounding have not changed places. */
const CHANGES = `
WITH top AS (
  SELECT "profileId", "dimension", b."key" AS before, a."key" AS after, a."mass"
  FROM (${topOf('"Affinity"')}) b FULL JOIN (${topOf('replay_affinity')}) a USING ("profileId", "dimension")
), change AS (
  SELECT t.* FROM top t LEFT JOIN replay_affinity r
    ON r."profileId" = t."profileId" AND r."dimension" = t."dimension" AND r."key" = t.before
  WHERE t.before IS DISTINCT FROM t.after
    AND NOT coalesce(t."mass" - r."mass" <= 1e-9 * t."mass", false)
), shown AS (
  SELECT DISTINCT "profileId" FROM change ORDER BY 1 LIMIT 20
)
SELECT (SELECT count(DISTINCT "profileId")::int FROM top) AS profiles,
  (SELECT count(DISTINCT "profileId")::int FROM change) AS changed,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('profileId', c."profileId", 'name', p."name",
      'dimension', c."dimension", 'before', c.before, 'after', c.after) ORDER BY c."profileId", c."dimension"), '[]')
    FROM change c JOIN shown USING ("profileId") LEFT JOIN "Profile" p ON p."id" = c."profileId") AS examples`

/** Whose favourites another half-life or other weights would change; changes nothing. */
export async function previewReplay(wished: Wish = {}): Promise<ReplayPreview> {
  return inTransaction(pool, async client => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    await wish(client, wished)
    await computeAll(client)
    const { rows } = await client.query<ReplayPreview>(CHANGES)
    await clearAway(client)
    if (!rows[0]) throw new Error('The preview answered nothing.')
    return rows[0]
  })
}
