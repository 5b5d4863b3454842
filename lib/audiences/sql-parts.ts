import type { Goods } from './evaluate'

/** What a rule is evaluated in beside the people themselves. */
export type World = {
  /** Epoch ms. */
  now: number
  goods: Goods
  /** Every time zone any profile has: what a calendar says there is worked out here and not in the database. */
  zones: readonly string[]
}

/** The growing parts of a statement: its parameters, and the sets of profiles joined to it. */
export type Parts = {
  values: unknown[]
  /** Adds a parameter; answers its placeholder. */
  value(value: unknown, type: string): string
  /** Joins a set of rows with a column "id", the profile's; answers its alias. The same set twice is one. */
  set(text: string): string
  /** Narrows `column` to the profiles in question where there are such, as a condition to begin with. */
  among(column: string): string
  joins(): string
}

/** The parts of a statement over these profiles, or over all. */
export function newParts(among?: readonly string[]): Parts {
  const values: unknown[] = among ? [among] : []
  const placeholders = new Map<string, string>()
  const sets = new Map<string, string>()
  return {
    values,
    value(value, type) {
      const key = `${type} ${JSON.stringify(value)}`
      const placeholder = placeholders.get(key) ?? `$${values.push(value)}::${type}`
      placeholders.set(key, placeholder)
      return placeholder
    },
    set(text) {
      const alias = sets.get(text) ?? `s${sets.size}`
      sets.set(text, alias)
      return alias
    },
    among: column => (among ? `${column} = ANY($1::uuid[])` : 'true'),
    joins: () => [...sets].map(([text, s]) => `LEFT JOIN (${text}) ${s} ON ${s}."id" = p."id"`).join(' '),
  }
}
