import type { Season } from '@/lib/generated/prisma/enums'
import { COUNTS_DAYS } from '@/lib/loyalty/tier'
import { birthdayOn } from '@/lib/offers/birthday'
import { inMonths, NEARLY } from './evaluate'
import type { Fact } from './rule'
import type { Literal } from './sql-normal'
import type { Parts, Sql, World } from './sql-parts'
import { acted, active, boughtForSeason, grants, ordered, points } from './sql-sets'

const DAY = 86_400_000
/** White space as `String.trim` knows it. */
const SPACE = String.raw`E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`

const plain = (column: string) => `lower(btrim(${column}, ${SPACE}) COLLATE "und-x-icu")`
const plainly = (word: string) => word.trim().toLowerCase()

/** What a fact asks. Facts only a snapshot can tell are not asked here. */
export function literalOf(fact: Fact, world: World): Literal | boolean {
  const { now, goods, zones } = world
  const since = (days: number, { value }: Parts) =>
    value(new Date(now - days * DAY).toISOString(), 'timestamptz')
  const zonesWhere = (test: (zone: string) => boolean): Literal => ({
    row: ({ value }) => `p."timeZone" = ANY(${value(zones.filter(test), 'text[]')})`,
  })
  switch (fact.fact) {
    case 'signed-in':
      return inside(parts => `SELECT "profileId" AS "id" FROM "Shopper" WHERE ${parts.among('"profileId"')}`)
    case 'consent':
      return { row: () => `p."consent" = 'GRANTED'` }
    case 'birthday':
      return { row: parts => birthday(parts, fact.withinDays, now, zones) }
    case 'dwelling':
      return { row: ({ value }) => `p."dwelling" IS NOT DISTINCT FROM ${value(fact.is, '"Dwelling"')}` }
    case 'household':
      return { row: ({ value }) => `p."household" IS NOT DISTINCT FROM ${value(fact.is, '"Household"')}` }
    case 'city':
      return {
        row: ({ value }) => `coalesce(${plain('p."city"')} = ${value(plainly(fact.is), 'text')}, false)`,
      }
    case 'hobby':
      return {
        row: ({ value }) =>
          `EXISTS (SELECT FROM unnest(p."hobbies") h WHERE ${plain('h')} = ${value(plainly(fact.is), 'text')})`,
      }
    case 'bought':
    case 'not-bought': {
      const { withinDays } = fact
      return { bought: { ids: idsOf(world, fact.group), withinDays }, not: fact.fact === 'not-bought' }
    }
    case 'viewed':
      return inside(parts => acted(parts, now, { ...fact, deed: 'view_item', ids: idsOf(world, fact.group) }))
    case 'did':
      return inside(parts => acted(parts, now, { ...fact, ids: idsOf(world, fact.group) }))
    case 'active':
      return inside(parts => active(parts, now, fact.withinDays))
    case 'redeemed':
      return inside(parts => grants(parts, since(fact.withinDays, parts)))
    case 'likes':
      return { likes: fact, not: false }
    case 'orders-at-least':
      return fact.count <= 0 || inside(parts => ordered(parts, fact.count))
    case 'orders-at-most':
      return { set: parts => ordered(parts, fact.count + 1), not: true }
    case 'only-bought-season': {
      const ids = (wanted: (season: Season) => boolean) =>
        goods.products.filter(product => wanted(product.season)).map(product => product.id)
      const telling = ids(season => season !== 'ALL')
      const wanted = ids(season => season === fact.season)
      return inside(parts => boughtForSeason(parts, telling, wanted))
    }
    case 'months':
      return zonesWhere(zone => inMonths(zone, now, fact.from, fact.to))
    case 'tier': {
      const needed = goods.tiers?.find(tier => tier.slug === fact.atLeast)?.points
      if (needed === undefined) return false
      // Whoever has no entries has no points, and that is enough for a tier that needs none.
      const none = needed <= 0
      return { set: parts => points(parts, since(COUNTS_DAYS, parts), needed, none), not: none }
    }
    case 'rfm':
      return inside(
        parts =>
          `${valued(parts)} AND "${fact.part}" BETWEEN ${parts.value(fact.from, 'int')} AND ${parts.value(fact.to, 'int')}`,
      )
    case 'value':
      return inside(parts => `${valued(parts)} AND "segment" = ${parts.value(fact.is, '"ValueSegment"')}`)
    case 'untapped':
      return inside(
        parts => `${valued(parts)} AND "potential" >= ${parts.value(fact.share - NEARLY, 'float8')}`,
      )
    default:
      throw new TypeError(`Only a snapshot tells ${fact.fact}.`)
  }
}

const inside = (set: Sql): Literal => ({ set, not: false })

const valued = (parts: Parts) =>
  `SELECT "profileId" AS "id" FROM "ProfileValue" WHERE ${parts.among('"profileId"')}`

function birthday({ value }: Parts, withinDays: number, now: number, zones: readonly string[]): string {
  const inZones = birthdays(withinDays, now, zones).map(({ zones, days }) => {
    const zoned = `p."timeZone" = ANY(${value(zones, 'text[]')})`
    return `${zoned} AND to_char(p."birthday", 'MM-DD') = ANY(${value(days, 'text[]')})`
  })
  return `p."birthday" IS NOT NULL AND (${inZones.join(' OR ') || 'false'})`
}

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
