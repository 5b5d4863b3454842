import type { Fact, Rule } from './rule'
import { conditionOf } from './sql-facts'
import { newParts, type Parts, type World } from './sql-parts'

export type { World } from './sql-parts'

/**
 * Some facts are worked out in TypeScript from a whole snapshot and stand in no column: for them a statement
 * finds everybody who may be a member (`upper`) or those who are whatever it is (`lower`).
 */
export type Bound = 'upper' | 'lower'

/** `text` follows `SELECT … `; the row of each member is `p`, a "Profile". */
export type Members = { text: string; values: unknown[] }

const SNAPSHOT_ONLY = ['persona', 'stage', 'price-sense', 'channel', 'device'] as const
type SnapshotOnly = (typeof SNAPSHOT_ONLY)[number]

/** True for a fact that only a whole snapshot can tell. */
export function isSnapshotOnly(fact: Fact): fact is Extract<Fact, { fact: SnapshotOnly }> {
  return SNAPSHOT_ONLY.some(name => name === fact.fact)
}

/**
 * The members of an audience as of the world's `now`, as one parameterised set-based query part
 * (`FROM … WHERE …`), with the meaning of `matches`; a property test holds the two together. `among` narrows it
 * to these profiles. Profiles that were folded into another are nobody.
 */
export function membersOf(rule: Rule, world: World, bound: Bound, among?: readonly string[]): Members {
  const parts = newParts(among)
  const where = clause(rule, world, bound, parts)
  return {
    text: `FROM "Profile" p ${parts.joins()} WHERE p."mergedInto" IS NULL AND ${parts.among('p."id"')} AND ${where}`,
    values: parts.values,
  }
}

function clause(rule: Rule, world: World, bound: Bound, parts: Parts): string {
  if ('not' in rule) return `NOT ${clause(rule.not, world, bound === 'upper' ? 'lower' : 'upper', parts)}`
  if ('all' in rule) return joined(rule.all, 'AND', 'true', world, bound, parts)
  if ('any' in rule) return joined(rule.any, 'OR', 'false', world, bound, parts)
  if (isSnapshotOnly(rule)) return bound === 'upper' ? 'true' : 'false'
  return `(${conditionOf(rule, world, parts)})`
}

function joined(rules: Rule[], word: string, empty: string, ...rest: [World, Bound, Parts]): string {
  return rules.length === 0 ? empty : `(${rules.map(part => clause(part, ...rest)).join(` ${word} `)})`
}
