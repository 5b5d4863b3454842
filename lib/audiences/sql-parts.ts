import type { Goods } from './evaluate'

/** What a rule is evaluated in beside the people themselves. */
export type World = {
  /** Epoch ms. */
  now: number
  goods: Goods
  /** Every time zone any profile has: what a calendar says there is worked out here and not in the database. */
  zones: readonly string[]
}

/** The growing parameters of a statement. */
export type Parts = {
  values: unknown[]
  /** Adds a parameter; answers its placeholder. */
  value(value: unknown, type: string): string
  /** Narrows `column` to the profiles in question where there are such, as a condition to begin with. */
  among(column: string): string
}

/** The parts of a statement over these profiles, or over all. */
export function newParts(among?: readonly string[]): Parts {
  const values: unknown[] = among ? [among] : []
  const placeholders = new Map<string, string>()
  return {
    values,
    value(value, type) {
      const key = `${type} ${JSON.stringify(value)}`
      const placeholder = placeholders.get(key) ?? `$${values.push(value)}::${type}`
      placeholders.set(key, placeholder)
      return placeholder
    },
    among: column => (among ? `${column} = ANY($1::uuid[])` : 'true'),
  }
}

/** A piece of SQL, written once it is known to be needed: a statement has no parameter that it does not use. */
export type Sql = (parts: Parts) => string

/** Sets of profiles joined to `p` in one FROM. */
export type Joins = {
  /** Joins a set of rows with a column "id", the profile's; answers its alias. The same set twice is one. */
  set(text: string): string
  text(): string
}

export function newJoins(): Joins {
  const sets = new Map<string, string>()
  return {
    set(text) {
      const alias = sets.get(text) ?? `s${sets.size}`
      sets.set(text, alias)
      return alias
    },
    text: () =>
      [...sets]
        .map(([text, s]) => `LEFT JOIN (SELECT DISTINCT "id" FROM (${text}) d) ${s} ON ${s}."id" = p."id"`)
        .join(' '),
  }
}
