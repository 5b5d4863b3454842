import type { Fact, Rule } from './rule'
import { literalOf } from './sql-facts'
import { type Literal, type Normal, normalOf, termsOf } from './sql-normal'
import { type Joins, newJoins, newParts, type Parts, type World } from './sql-parts'
import { bought, likesAny } from './sql-sets'

export type { World } from './sql-parts'

/**
 * Some facts are worked out in TypeScript from a whole snapshot and stand in no column: for them a statement
 * finds everybody who may be a member (`upper`) or those who are whatever it is (`lower`).
 */
export type Bound = 'upper' | 'lower'

type Statement = { text: string; values: unknown[] }

const SNAPSHOT_ONLY = ['persona', 'stage', 'price-sense', 'channel', 'device'] as const
type SnapshotOnly = (typeof SNAPSHOT_ONLY)[number]

/** True for a fact that only a whole snapshot can tell. */
export function isSnapshotOnly(fact: Fact): fact is Extract<Fact, { fact: SnapshotOnly }> {
  return SNAPSHOT_ONLY.some(name => name === fact.fact)
}

/**
 * The members of an audience as of the world's `now`, as one parameterised set-based query part
 * (`FROM … WHERE …`), with the meaning of `matches`; a property test holds the two together. `text` follows
 * `SELECT … `; the row of each member is `p`, a "Profile". `among` narrows it to these profiles. Profiles that were
 * folded into another are nobody.
 */
export function membersOf(rule: Rule, world: World, bound: Bound, among?: readonly string[]): Statement {
  const parts = newParts(among)
  return { text: peopleWhere(normalIn(rule, world, bound), parts, world), values: parts.values }
}

/** One statement that counts everybody ("people") and the members within each bound ("upper", "lower"). */
export function countOf(rule: Rule, world: World): Statement {
  const parts = newParts()
  const counted = (of: Normal) => `(SELECT count(*) ${peopleWhere(of, parts, world)})`
  const counts = (['upper', 'lower'] as const).map(bound =>
    termsOf(normalIn(rule, world, bound))
      .map(({ sign, of }) => `${sign > 0 ? '+' : '-'} ${of === true ? '"people"' : counted(of)}`)
      .join(' '),
  )
  const [upper, lower] = counts
  return {
    text: `WITH everybody AS MATERIALIZED (SELECT count(*) AS "people" ${peopleWhere(true, parts, world)}),
      counted AS MATERIALIZED (SELECT "people", 0 ${upper} AS "upper" FROM everybody)
      SELECT "people", "upper", ${upper === lower ? '"upper"' : `0 ${lower}`} AS "lower" FROM counted`,
    values: parts.values,
  }
}

function normalIn(rule: Rule, world: World, bound: Bound): Normal {
  // Of what only a snapshot tells, the one and its contrary are both possible, and neither is sure.
  return normalOf(rule, (fact, negated) =>
    isSnapshotOnly(fact) ? (bound === 'upper') !== negated : literalOf(fact, world),
  )
}

function peopleWhere(normal: Normal, parts: Parts, world: World): string {
  const joins = newJoins()
  const where = conditions(normal, parts, joins, world)
  return `FROM "Profile" p ${joins.text()} WHERE ${['p."mergedInto" IS NULL', parts.among('p."id"'), ...where].join(' AND ')}`
}

type OfSet = Exclude<Literal, { row: unknown }>

/** What holds of a member at once; each set by a join of its own kind, those to be in none of by one together. */
function conditions(normal: Normal, parts: Parts, joins: Joins, world: World): string[] {
  const all = typeof normal === 'object' && 'all' in normal ? normal.all : [normal]
  const sets = all.filter(isOfSet)
  const none = unionOf(
    sets.filter(literal => literal.not),
    parts,
    world,
  )
  return [
    ...all.filter(part => !isOfSet(part)).map(part => inline(part, parts, joins, world)),
    ...sets
      .filter(literal => !literal.not)
      .map(literal => `EXISTS ${rowsOf(unionOf([literal], parts, world))}`),
    ...(none ? [`NOT EXISTS ${rowsOf(none)}`] : []),
  ]
}

const rowsOf = (set: string) => `(SELECT FROM (${set}) s WHERE s."id" = p."id")`
const isOfSet = (part: Normal): part is OfSet =>
  typeof part === 'object' && ('set' in part || 'likes' in part || 'bought' in part)

/** Any of these sets; the tastes of a dimension are read once, as is what was bought within the same days. */
function unionOf(literals: OfSet[], parts: Parts, { now }: World): string {
  const tastes = literals.flatMap(literal => ('likes' in literal ? literal.likes : []))
  const purchases = literals.flatMap(literal => ('bought' in literal ? literal.bought : []))
  const sets = [
    ...literals.flatMap(literal => ('set' in literal ? literal.set(parts) : [])),
    ...[...Map.groupBy(tastes, taste => taste.dimension).values()].map(same => likesAny(parts, same)),
    ...[...Map.groupBy(purchases, one => one.withinDays)].map(([withinDays, same]) =>
      bought(parts, now, { ids: [...new Set(same.flatMap(one => one.ids))], withinDays }),
    ),
  ]
  return [...new Set(sets)].join(' UNION ALL ')
}

/** As one condition, whatever is in it; sets are joined and asked for a row. */
function inline(normal: Normal, parts: Parts, joins: Joins, world: World): string {
  if (typeof normal === 'boolean') return String(normal)
  const each = (list: Normal[], word: string) =>
    `(${list.map(part => inline(part, parts, joins, world)).join(` ${word} `)})`
  if ('all' in normal) return each(normal.all, 'AND')
  if ('any' in normal) return each(normal.any, 'OR')
  if ('row' in normal) return `(${normal.row(parts)})`
  return `${joins.set(unionOf([normal], parts, world))}."id" IS ${normal.not ? '' : 'NOT '}NULL`
}
