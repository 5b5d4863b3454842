import type { Fact, Rule } from './rule'
import type { Sql } from './sql-parts'

type Likes = Extract<Fact, { fact: 'likes' }>

/** Products, bought within the days where there are such. */
export type Bought = { ids: readonly string[]; withinDays: number | undefined }

/** What one fact asks: a condition on the row `p`, never null; or to be (or not) in a set of rows with "id". */
export type Literal =
  | { row: Sql }
  /** Tastes and purchases are kept by their meaning: several of them can be read at once. */
  | ({ not: boolean } & ({ set: Sql } | { likes: Likes } | { bought: Bought }))

/** A rule in which only facts are negated, without constants inside it, and no `all` right in an `all`. */
export type Normal = boolean | Literal | { all: Normal[] } | { any: Normal[] }

/**
 * The rule with every "not" moved down to its facts. `told` says what a fact asks; it hears whether the fact is
 * negated, and what it says will be as well.
 */
export function normalOf(
  rule: Rule,
  told: (fact: Fact, negated: boolean) => Literal | boolean,
  negated = false,
): Normal {
  if ('not' in rule) return normalOf(rule.not, told, !negated)
  if ('fact' in rule) return negated ? negationOf(told(rule, true)) : told(rule, false)
  const parts = 'all' in rule ? rule.all : rule.any
  const rest = parts.map(part => normalOf(part, told, negated))
  return 'all' in rule !== negated ? allOf(rest) : anyOf(rest)
}

/** All of them, flattened; what is always true is left out. */
export function allOf(parts: Normal[]): Normal {
  const rest = parts
    .flatMap(part => (typeof part === 'object' && 'all' in part ? part.all : part))
    .filter(part => part !== true)
  if (rest.includes(false)) return false
  return rest.length > 1 ? { all: rest } : (rest[0] ?? true)
}

/** Any of them, flattened; what is never true is left out. */
function anyOf(parts: Normal[]): Normal {
  const rest = parts
    .flatMap(part => (typeof part === 'object' && 'any' in part ? part.any : part))
    .filter(part => part !== false)
  if (rest.includes(true)) return true
  return rest.length > 1 ? { any: rest } : (rest[0] ?? false)
}

export function negationOf(normal: Normal): Normal {
  if (typeof normal === 'boolean') return !normal
  if ('all' in normal) return anyOf(normal.all.map(negationOf))
  if ('any' in normal) return allOf(normal.any.map(negationOf))
  if ('row' in normal) return { row: parts => `NOT (${normal.row(parts)})` }
  return { ...normal, not: !normal.not }
}

/** True where nothing but the profile's own row is asked. */
export function isOfRows(normal: Normal): boolean {
  if (typeof normal === 'boolean') return true
  if ('all' in normal) return normal.all.every(isOfRows)
  if ('any' in normal) return normal.any.every(isOfRows)
  return 'row' in normal
}

/** How many sets have to be read for it. */
function setsIn(normal: Normal): number {
  if (typeof normal === 'boolean' || 'row' in normal) return 0
  if ('all' in normal || 'any' in normal)
    return ('all' in normal ? normal.all : normal.any).reduce((sum, part) => sum + setsIn(part), 0)
  return 1
}

/** Reading a set once more is worth it, up to this share of all, as then every core reads. */
const AGAIN = 0.5
/** Beyond so many, splitting them would take longer than counting. */
const ORS = 4

export type Term = { sign: 1 | -1; of: Normal }

/**
 * A count as a sum of counts in which no "or" is between sets, only "and" and "and not", for which the database
 * has a join each: |C and D| = |C| − |C and not D|. Where too much would be read twice, the rule itself.
 */
export function termsOf(normal: Normal): Term[] {
  const terms = orsIn(normal) <= ORS ? expanded(normal, 1) : []
  const read = terms.reduce((sum, { of }) => sum + setsIn(of), 0)
  const worthIt = terms.length > 0 && read <= setsIn(normal) * (1 + AGAIN)
  return worthIt || normal === false ? terms : [{ sign: 1, of: normal }]
}

function orsIn(normal: Normal): number {
  if (typeof normal === 'boolean' || !('all' in normal || 'any' in normal)) return 0
  const parts = 'all' in normal ? normal.all : normal.any
  return parts.reduce((sum, part) => sum + orsIn(part), parts.length > 1 ? 1 : 0)
}

function expanded(normal: Normal, sign: 1 | -1): Term[] {
  if (normal === false) return []
  const parts = typeof normal === 'object' && 'all' in normal ? normal.all : [normal]
  const or = parts.find(part => typeof part === 'object' && 'any' in part && !isOfRows(part))
  if (or === undefined) return [{ sign, of: normal }]
  const rest = parts.filter(part => part !== or)
  const flipped = sign === 1 ? -1 : 1
  return [...expanded(allOf(rest), sign), ...expanded(allOf([...rest, negationOf(or)]), flipped)]
}
