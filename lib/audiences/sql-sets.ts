import type { EventName } from '@/lib/generated/prisma/enums'
import { NEARLY } from './evaluate'
import type { Fact } from './rule'
import type { Bought } from './sql-normal'
import type { Parts } from './sql-parts'

const DAY = 86_400_000
/** How far the snapshot's recent events go back, and how many they are (lib/profile/statement.ts). */
const RECENT_DAYS = 180
const RECENT = 40
/** How many tastes of a dimension the snapshot holds. */
const TASTES = 12
/** Keeps the sum of a few masses within the range of a float, however large they are. */
const SCALE = 1_024

const PASSIVE = `('view_item_list', 'user_engagement', 'refund')`

/** Who bought one of these products, within the days where there are such. */
export function bought(parts: Parts, now: number, { ids, withinDays }: Bought): string {
  const since = withinDays === undefined ? undefined : new Date(now - withinDays * DAY).toISOString()
  return `SELECT o."profileId" AS "id" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE l."productId" = ANY(${parts.value(ids, 'uuid[]')}) AND o."status" <> 'CANCELLED'
      AND o."profileId" IS NOT NULL AND ${parts.among('o."profileId"')}
      ${since ? `AND o."placedAt" > ${parts.value(since, 'timestamptz')}` : ''}`
}

/** Who ordered so many times or more; at least once. */
export function ordered(parts: Parts, times: number): string {
  return `SELECT "profileId" AS "id" FROM "Order"
    WHERE "status" <> 'CANCELLED' AND "profileId" IS NOT NULL AND ${parts.among('"profileId"')}
    ${times > 1 ? `GROUP BY 1 HAVING count(*) >= ${parts.value(times, 'int')}` : ''}`
}

/** Who bought at least two of the things that tell a season, all of them of the wanted ones. */
export function boughtForSeason(parts: Parts, telling: readonly string[], wanted: readonly string[]): string {
  return `SELECT o."profileId" AS "id" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE l."productId" = ANY(${parts.value(telling, 'uuid[]')}) AND o."status" <> 'CANCELLED'
      AND o."profileId" IS NOT NULL AND ${parts.among('o."profileId"')}
    GROUP BY 1 HAVING count(*) >= 2 AND bool_and(l."productId" = ANY(${parts.value(wanted, 'uuid[]')}))`
}

/** Who has entries since a placeholder's instant that come to so many points; to `fewer` where that is asked. */
export function points(parts: Parts, since: string, needed: number, fewer: boolean): string {
  return `SELECT "profileId" AS "id" FROM "PointsEntry" WHERE "at" > ${since} AND ${parts.among('"profileId"')}
    GROUP BY 1 HAVING sum("points") ${fewer ? '<' : '>='} ${parts.value(needed, 'int')}`
}

/** Who used an offer since a placeholder's instant. */
export function grants(parts: Parts, since: string): string {
  return `SELECT "profileId" AS "id" FROM "Grant" WHERE "redeemedAt" > ${since} AND ${parts.among('"profileId"')}`
}

const withinOf = (parts: Parts, now: number, days: number) => {
  const since = new Date(now - Math.min(days, RECENT_DAYS) * DAY).toISOString()
  return `"productId" IS NOT NULL AND "at" > ${parts.value(since, 'timestamptz')} AND "name" NOT IN ${PASSIVE}`
}

/** Who did something with a product within the days. */
export function active(parts: Parts, now: number, withinDays: number): string {
  return `SELECT "profileId" AS "id" FROM "Event" WHERE ${withinOf(parts, now, withinDays)} AND ${parts.among('"profileId"')}`
}

type Acting = { withinDays: number; deed: EventName; ids: readonly string[]; times: number }

/**
 * Who did a deed with one of these so many times within the days. As in the snapshot only the last 40 things count.
 * Whoever has 40 entries or fewer since then has those within them for sure, which the index alone tells; for
 * the others it is looked up.
 */
export function acted(parts: Parts, now: number, { withinDays, deed, ids, times }: Acting): string {
  const within = withinOf(parts, now, withinDays)
  const wanted = `"name" = ${parts.value(deed, '"EventName"')} AND "productId" = ANY(${parts.value(ids, 'uuid[]')})`
  const enough = (rows: string) => `count(*) ${rows} >= ${parts.value(times, 'int')}`
  return `SELECT e."profileId" AS "id" FROM "Event" e WHERE ${within} AND ${wanted} AND ${parts.among('e."profileId"')}
    GROUP BY 1 HAVING ${enough('')} AND CASE
      WHEN (SELECT count(*) FROM "Event" r WHERE r."profileId" = e."profileId"
        AND r."at" >= ${times === 1 ? 'max' : 'min'}(e."at")) <= ${RECENT} THEN true
      ELSE (SELECT ${enough(`FILTER (WHERE ${wanted})`)} FROM (SELECT "name", "productId" FROM "Event" r
        WHERE r."profileId" = e."profileId" AND ${within} ORDER BY r."at" DESC LIMIT ${RECENT}) r) END`
}

type Taste = Pick<Extract<Fact, { fact: 'likes' }>, 'dimension' | 'key' | 'share'>

/**
 * Whose liking of one of these keys makes up at least its share, less a hair, of what they like in the dimension,
 * which is the same for all. Adds up what those like who like one of the keys at all. (That `k` is compared twice
 * keeps the planner from making it distinct first, which one process alone would do.)
 */
export function likesAny(parts: Parts, tastes: readonly Taste[]): string {
  const inDimension = `"dimension" = ${parts.value(tastes[0]?.dimension, '"Dimension"')}`
  const keys = parts.value([...new Set(tastes.map(taste => taste.key))], 'text[]')
  const enough = tastes.map(({ key, share }) => {
    const own = `coalesce(max(o."mass") FILTER (WHERE o."key" = ${parts.value(key, 'text')}), 0)`
    return `${own} > 0 AND ${own} / ${SCALE} >= ${parts.value(share - NEARLY, 'float8')} * sum(greatest(o."mass", 0) / ${SCALE})`
  })
  const some = `(${enough.join(' OR ')})`
  return `SELECT o."profileId" AS "id" FROM "Affinity" o
    WHERE o.${inDimension} AND ${parts.among('o."profileId"')} AND EXISTS (SELECT FROM "Affinity" k
      WHERE k."profileId" = o."profileId" AND k."profileId" >= o."profileId"
        AND k.${inDimension} AND k."key" = ANY(${keys}) AND k."mass" > 0)
    GROUP BY 1 HAVING CASE WHEN count(*) <= ${TASTES} THEN ${some} ELSE (
      SELECT ${some} FROM (SELECT "key", "mass" FROM "Affinity" r
        WHERE r."profileId" = o."profileId" AND r.${inDimension}
        ORDER BY abs(r."mass") DESC, r."key" LIMIT ${TASTES}) o) END`
}
