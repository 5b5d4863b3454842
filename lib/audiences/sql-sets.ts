import type { EventName } from '@/lib/generated/prisma/enums'
import type { Fact } from './rule'
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

/** Who bought one of these products, since a placeholder's instant where there is one. */
export function bought(parts: Parts, ids: readonly string[], since: string | undefined): string {
  return `SELECT DISTINCT o."profileId" AS "id" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE l."productId" = ANY(${parts.value(ids, 'uuid[]')}) AND o."status" <> 'CANCELLED'
      AND o."profileId" IS NOT NULL AND ${parts.among('o."profileId"')}${since ? ` AND o."placedAt" > ${since}` : ''}`
}

/** Everybody with their number of orders. */
export function orders(parts: Parts): string {
  return `SELECT "profileId" AS "id", count(*) AS "count" FROM "Order"
    WHERE "status" <> 'CANCELLED' AND "profileId" IS NOT NULL AND ${parts.among('"profileId"')} GROUP BY 1`
}

/** Who bought at least two of the things that tell a season, all of them of the wanted ones. */
export function boughtForSeason(parts: Parts, telling: readonly string[], wanted: readonly string[]): string {
  return `SELECT o."profileId" AS "id" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE l."productId" = ANY(${parts.value(telling, 'uuid[]')}) AND o."status" <> 'CANCELLED'
      AND o."profileId" IS NOT NULL AND ${parts.among('o."profileId"')}
    GROUP BY 1 HAVING count(*) >= 2 AND bool_and(l."productId" = ANY(${parts.value(wanted, 'uuid[]')}))`
}

/** Everybody with the points that count since a placeholder's instant. */
export function points(parts: Parts, since: string): string {
  return `SELECT "profileId" AS "id", sum("points") AS "points" FROM "PointsEntry"
    WHERE "at" > ${since} AND ${parts.among('"profileId"')} GROUP BY 1`
}

/** Who used an offer since a placeholder's instant. */
export function grants(parts: Parts, since: string): string {
  return `SELECT DISTINCT "profileId" AS "id" FROM "Grant" WHERE "redeemedAt" > ${since} AND ${parts.among('"profileId"')}`
}

type Acting = { withinDays: number; deed?: EventName; ids?: readonly string[]; times?: number }

/**
 * Who did something with a product, or a deed with one of these so many times, within the days. As in the
 * snapshot only the last 40 things count: they are looked up for the few who did more than that.
 */
export function acted(parts: Parts, now: number, { withinDays, deed, ids, times = 1 }: Acting): string {
  const since = parts.value(
    new Date(now - Math.min(withinDays, RECENT_DAYS) * DAY).toISOString(),
    'timestamptz',
  )
  const within = `"productId" IS NOT NULL AND "at" > ${since} AND "name" NOT IN ${PASSIVE}`
  if (!deed || !ids)
    return `SELECT DISTINCT "profileId" AS "id" FROM "Event" WHERE ${within} AND ${parts.among('"profileId"')}`
  const wanted = `"name" = ${parts.value(deed, '"EventName"')} AND "productId" = ANY(${parts.value(ids, 'uuid[]')})`
  const enough = `count(*) FILTER (WHERE ${wanted}) >= ${parts.value(times, 'int')}`
  return `SELECT e."profileId" AS "id" FROM "Event" e WHERE ${within} AND ${parts.among('e."profileId"')}
    GROUP BY 1 HAVING ${enough} AND CASE WHEN count(*) <= ${RECENT} THEN true ELSE (
      SELECT ${enough} FROM (SELECT "name", "productId" FROM "Event" r
        WHERE r."profileId" = e."profileId" AND ${within} ORDER BY r."at" DESC LIMIT ${RECENT}) r) END`
}

/** Whose liking of a key makes up at least a share, less a hair, of what they like in its dimension. */
export function likes(
  parts: Parts,
  { dimension, key, share }: Extract<Fact, { fact: 'likes' }>,
  nearly: number,
): string {
  const inDimension = `"dimension" = ${parts.value(dimension, '"Dimension"')}`
  const enough = `coalesce(max("mass") FILTER (WHERE "key" = ${parts.value(key, 'text')}), 0) / ${SCALE}
    >= ${parts.value(share - nearly, 'float8')} * sum(greatest("mass", 0) / ${SCALE})`
  return `SELECT a."profileId" AS "id" FROM "Affinity" a WHERE ${inDimension} AND ${parts.among('a."profileId"')}
    GROUP BY 1 HAVING coalesce(max("mass") FILTER (WHERE "key" = ${parts.value(key, 'text')}), 0) > 0
      AND CASE WHEN count(*) <= ${TASTES} THEN ${enough} ELSE (
        SELECT coalesce(max("mass") FILTER (WHERE "key" = ${parts.value(key, 'text')}), 0) > 0 AND ${enough}
        FROM (SELECT "key", "mass" FROM "Affinity" r
          WHERE r."profileId" = a."profileId" AND ${inDimension}
          ORDER BY abs(r."mass") DESC, r."key" LIMIT ${TASTES}) r) END`
}
