import type { Season } from '@/lib/generated/prisma/enums'
import { COUNTS_DAYS } from '@/lib/loyalty/tier'
import { birthdayOn } from '@/lib/offers/birthday'
import { inMonths, NEARLY } from './evaluate'
import type { Fact } from './rule'
import type { Parts, World } from './sql-parts'
import { acted, bought, boughtForSeason, grants, likes, orders, points } from './sql-sets'

const DAY = 86_400_000
/** White space as `String.trim` knows it. */
const SPACE = String.raw`E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`

const plain = (column: string) => `lower(btrim(${column}, ${SPACE}) COLLATE "und-x-icu")`
const plainly = (word: string) => word.trim().toLowerCase()

/** What is true of row `p` when a fact holds; never null. Facts only a snapshot can tell are not asked here. */
export function conditionOf(fact: Fact, world: World, parts: Parts): string {
  const { now, goods, zones } = world
  const { value } = parts
  const since = (days: number) => value(new Date(now - days * DAY).toISOString(), 'timestamptz')
  const isIn = (set: string) => `${parts.set(set)}."id" IS NOT NULL`
  const zonesWhere = (test: (zone: string) => boolean) =>
    `p."timeZone" = ANY(${value(zones.filter(test), 'text[]')})`
  switch (fact.fact) {
    case 'signed-in':
      return isIn(`SELECT "profileId" AS "id" FROM "Shopper" WHERE ${parts.among('"profileId"')}`)
    case 'consent':
      return `p."consent" = 'GRANTED'`
    case 'birthday': {
      const days = birthdays(fact.withinDays, now, zones)
      const inZones = days.map(({ zones, days }) => {
        const zoned = `p."timeZone" = ANY(${value(zones, 'text[]')})`
        return `${zoned} AND to_char(p."birthday", 'MM-DD') = ANY(${value(days, 'text[]')})`
      })
      return `p."birthday" IS NOT NULL AND (${inZones.join(' OR ') || 'false'})`
    }
    case 'dwelling':
      return `p."dwelling" IS NOT DISTINCT FROM ${value(fact.is, '"Dwelling"')}`
    case 'household':
      return `p."household" IS NOT DISTINCT FROM ${value(fact.is, '"Household"')}`
    case 'city':
      return `coalesce(${plain('p."city"')} = ${value(plainly(fact.is), 'text')}, false)`
    case 'hobby':
      return `EXISTS (SELECT FROM unnest(p."hobbies") h WHERE ${plain('h')} = ${value(plainly(fact.is), 'text')})`
    case 'bought':
      return isIn(
        bought(
          parts,
          idsOf(world, fact.group),
          fact.withinDays === undefined ? undefined : since(fact.withinDays),
        ),
      )
    case 'not-bought':
      return `NOT ${isIn(bought(parts, idsOf(world, fact.group), since(fact.withinDays)))}`
    case 'viewed':
      return isIn(acted(parts, now, { ...fact, deed: 'view_item', ids: idsOf(world, fact.group) }))
    case 'did':
      return isIn(acted(parts, now, { ...fact, ids: idsOf(world, fact.group) }))
    case 'active':
      return isIn(acted(parts, now, fact))
    case 'redeemed':
      return isIn(grants(parts, since(fact.withinDays)))
    case 'likes':
      return isIn(likes(parts, fact, NEARLY))
    case 'orders-at-least':
      return `coalesce(${parts.set(orders(parts))}."count", 0) >= ${value(fact.count, 'int')}`
    case 'orders-at-most':
      return `coalesce(${parts.set(orders(parts))}."count", 0) <= ${value(fact.count, 'int')}`
    case 'only-bought-season': {
      const ids = (wanted: (season: Season) => boolean) =>
        goods.products.filter(product => wanted(product.season)).map(product => product.id)
      const telling = ids(season => season !== 'ALL')
      return isIn(
        boughtForSeason(
          parts,
          telling,
          ids(season => season === fact.season),
        ),
      )
    }
    case 'months':
      return zonesWhere(zone => inMonths(zone, now, fact.from, fact.to))
    case 'tier': {
      const needed = goods.tiers?.find(tier => tier.slug === fact.atLeast)?.points
      if (needed === undefined) return 'false'
      const counting = parts.set(points(parts, since(COUNTS_DAYS)))
      return `coalesce(${counting}."points", 0) >= ${value(needed, 'int')}`
    }
    case 'rfm': {
      const fifth = `coalesce(${parts.set(values(parts))}."${fact.part}", 0)`
      return `${fifth} BETWEEN ${value(fact.from, 'int')} AND ${value(fact.to, 'int')}`
    }
    case 'value': {
      const set = parts.set(values(parts))
      return `${set}."segment" IS NOT DISTINCT FROM ${value(fact.is, '"ValueSegment"')}`
    }
    case 'untapped':
      return `coalesce(${parts.set(values(parts))}."potential", -1) >= ${value(fact.share - NEARLY, 'float8')}`
    default:
      throw new TypeError(`Only a snapshot tells ${fact.fact}.`)
  }
}

const values = (parts: Parts) =>
  `SELECT "profileId" AS "id", "recency", "frequency", "monetary", "segment", "potential"
   FROM "ProfileValue" WHERE ${parts.among('"profileId"')}`

function idsOf({ goods }: World, group: string): string[] {
  return (goods.byGroup.get(group) ?? []).map(product => product.id)
}

/** Every day a year can have, as 'MM-DD'. */
const DAYS = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
)

/** The birthdays that are within so many days now, by the zones in which it is the same day. */
function birthdays(withinDays: number, now: number, zones: readonly string[]) {
  const told = zones.map(zone => ({
    zone,
    days: DAYS.filter(day => birthdayOn(`2024-${day}`, zone, now, withinDays).within),
  }))
  const byDays = Map.groupBy(told, ({ days }) => days.join())
  return [...byDays.values()].map(same => ({ zones: same.map(t => t.zone), days: same[0]?.days ?? [] }))
}
