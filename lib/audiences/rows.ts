import { Dimension } from '@/lib/generated/prisma/enums'
import { FACT_FIELDS, type FieldName } from './fact-fields'
import { type Fact, type FactName, factSchema, partsOf, type Rule } from './rule'

/** How the parts of a group are taken together. */
export const MATCHES = ['all', 'any', 'none', 'not-all'] as const
export type Match = (typeof MATCHES)[number]

/** Groups within groups within the whole: what a screen can still show. */
export const DEEPEST_GROUP = 1

/** One condition as the desk's form holds it: everything as typed. `depth` counts the groups around it. */
export type FactRow = {
  depth: number
  fact: FactName
  not: boolean
  values: Partial<Record<FieldName, string>>
}
/** The head of a group; the rows after it that lie deeper are its own. */
export type GroupRow = { depth: number; group: Match }
export type Row = FactRow | GroupRow

/** A rule as a form has it: its rows in reading order. */
export type List = { match: 'all' | 'any'; rows: Row[] }

/** The rows of an audience; null for a tree no form can hold (too deep, or with an empty group). */
export function listOf(rule: Rule): List | null {
  const [match, parts]: ['all' | 'any', Rule[]] =
    'any' in rule ? ['any', rule.any] : ['all', 'all' in rule ? rule.all : [rule]]
  // An empty "any" is nobody: no list of conditions says that.
  if (match === 'any' && parts.length === 0) return null
  const rows = parts.map(part => rowsOf(part, 0))
  return rows.every(row => row !== null) ? { match, rows: rows.flat() } : null
}

function rowsOf(rule: Rule, depth: number): Row[] | null {
  if ('fact' in rule) return [rowOf(rule, false, depth)]
  if ('not' in rule && 'fact' in rule.not) return [rowOf(rule.not, true, depth)]
  if ('not' in rule && 'not' in rule.not) return rowsOf(rule.not.not, depth)
  const [whole, negated] = 'not' in rule ? [rule.not, true] : [rule, false]
  const parts = partsOf(whole)
  if (depth > DEEPEST_GROUP || parts.length === 0) return null
  const group = 'all' in whole ? (negated ? 'not-all' : 'all') : negated ? 'none' : 'any'
  const rows = parts.map(part => rowsOf(part, depth + 1))
  return rows.every(row => row !== null) ? [{ depth, group }, ...rows.flat()] : null
}

function rowOf(fact: Fact, not: boolean, depth: number): FactRow {
  const values: FactRow['values'] = {}
  for (const [name, value] of Object.entries(fact)) {
    if (name === 'fact' || name === 'dimension' || value === undefined) continue
    if (fact.fact === 'likes' && name === 'key') values.taste = `${fact.dimension}:${fact.key}`
    else if (name === 'share') values.share = String(Math.round(Number(value) * 1_000) / 10)
    else values[name as FieldName] = String(value)
  }
  return { depth, fact: fact.fact, not, values }
}

/** The audience a list of conditions means, or what is wrong, by '<row>.<field>'. No rows are everybody. */
export function ruleOf({ match, rows }: List): { rule: Rule } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const parts = partsIn(rows, 0, errors)
  if (Object.keys(errors).length) return { errors }
  return { rule: match === 'any' && parts.length ? { any: parts } : { all: parts } }
}

/** The rules of rows that stand side by side; `first` is the place of their first row in the whole form. */
function partsIn(rows: readonly Row[], first: number, errors: Record<string, string>): Rule[] {
  const parts: Rule[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    if (!('group' in row)) {
      parts.push(...factIn(row, first + i, errors))
      continue
    }
    const own = ownRows(rows, i)
    const within = partsIn(own, first + i + 1, errors)
    if (own.length === 0) errors[`${first + i}.group`] = 'Add a condition to this group, or remove it.'
    parts.push(grouped(row.group, within))
    i += own.length
  }
  return parts
}

/** The rows of the group whose head stands at `index`. */
export function ownRows(rows: readonly Row[], index: number): Row[] {
  const depth = rows[index]?.depth ?? 0
  const after = rows.slice(index + 1)
  const end = after.findIndex(row => row.depth <= depth)
  return end === -1 ? after : after.slice(0, end)
}

function grouped(match: Match, parts: Rule[]): Rule {
  if (match === 'all' || match === 'not-all')
    return match === 'all' ? { all: parts } : { not: { all: parts } }
  return match === 'any' ? { any: parts } : { not: { any: parts } }
}

function factIn(row: FactRow, index: number, errors: Record<string, string>): Rule[] {
  const read = factSchema.safeParse(factFrom(row))
  if (read.success) return [row.not ? { not: read.data } : read.data]
  for (const issue of read.error.issues) {
    const field = issue.path[0] === 'dimension' || issue.path[0] === 'key' ? 'taste' : String(issue.path[0])
    errors[`${index}.${field}`] ??= plainly(row, field, issue.message)
  }
  return []
}

/** What zod says, in words for people who fill in a form. */
function plainly(row: FactRow, name: string, message: string): string {
  const field = FACT_FIELDS[row.fact].fields.find(f => f.name === name)
  if (field?.kind === 'choice') return 'Choose one from the list.'
  if (!row.values[name as FieldName]?.trim()) return 'Fill this in.'
  return message.startsWith('Invalid') ? 'Write a number.' : message
}

function factFrom({ fact, values }: FactRow): Record<string, unknown> {
  const read: Record<string, unknown> = { fact }
  for (const field of FACT_FIELDS[fact].fields) {
    const typed = values[field.name]?.trim() ?? ''
    if (field.name === 'taste') {
      const [dimension = '', key = ''] = typed.split(':')
      Object.assign(read, { dimension: dimension in Dimension ? dimension : undefined, key })
    } else if (field.name === 'share')
      read.share = typed === '' ? undefined : Number(typed.replace(',', '.')) / 100
    else if (field.kind === 'number' || field.name === 'from' || field.name === 'to')
      read[field.name] = typed === '' ? undefined : Number(typed)
    else read[field.name] = typed
  }
  return read
}
