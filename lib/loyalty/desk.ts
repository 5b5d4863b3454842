import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import type { DeskVersion } from '@/lib/desk/versions'
import { COUNTS_DAYS, type Tier } from './tier'

export type DeskProgramme = {
  version: number
  tiers: Tier[]
  /** Newest first. */
  versions: DeskVersion[]
  /** How many people stand on each tier now, by its slug. */
  people: ReadonlyMap<string, number>
}

/** The loyalty programme with its history and who stands where. Merchandisers and service. */
export async function deskProgramme(): Promise<DeskProgramme> {
  await deskReader('/merchandise/loyalty')
  const [{ version }, tiers, kept, counts] = await Promise.all([
    db.loyaltyProgramme.findUniqueOrThrow({ where: { id: 1 } }),
    db.loyaltyTier.findMany({ orderBy: { points: 'asc' } }),
    db.loyaltyVersion.findMany(VERSION_ROWS),
    countPeople(),
  ])
  const versions = kept.length
    ? kept.map(versionOf)
    : [{ version, at: null, editor: null, content: tiers as unknown }]
  return { version, tiers, versions, people: new Map(counts.map(({ slug, people }) => [slug, people])) }
}

function countPeople(): Promise<{ slug: string; people: number }[]> {
  const since = new Date(storeTime() - COUNTS_DAYS * 86_400_000)
  return db.$queryRaw`
    SELECT t."slug", count(*)::int AS "people" FROM (
      SELECT sum("points") AS "points" FROM "PointsEntry" WHERE "at" > ${since} GROUP BY "profileId") c
    CROSS JOIN LATERAL (
      SELECT "slug" FROM "LoyaltyTier" t WHERE t."points" <= c."points" ORDER BY t."points" DESC LIMIT 1) t
    GROUP BY 1`
}
