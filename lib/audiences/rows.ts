import { Dimension } from '@/lib/generated/prisma/enums'
import { FACT_FIELDS, type FieldName } from './fact-fields'
import { type Fact, type FactName, factSchema, type Rule } from './rule'

/** One condition as the desk's form holds it: everything as typed. */
export type Row = { fact: FactName; not: boolean; values: Partial<Record<FieldName, string>> }

export type List = { match: 'all' | 'any'; rows: Row[] }

/** The conditions of an audience that is one list of facts or their opposites; null for a deeper tree. */
export function listOf(rule: Rule): List | null {
  const [match, parts]: ['all' | 'any', Rule[]] =
    'any' in rule ? ['any', rule.any] : ['all', 'all' in rule ? rule.all : [rule]]
  const rows = parts.map(part => ('fact' in part ? rowOf(part, false) : negated(part)))
  // An empty "any" is nobody: no list of conditions says that.
  if (match === 'any' && rows.length === 0) return null
  return rows.every(row => row !== null) ? { match, rows } : null
}

function negated(rule: Rule): Row | null {
  return 'not' in rule && 'fact' in rule.not ? rowOf(rule.not, true) : null
}

function rowOf(fact: Fact, not: boolean): Row {
  const values: Row['values'] = {}
  for (const [name, value] of Object.entries(fact)) {
    if (name === 'fact' || name === 'dimension' || value === undefined) continue
    if (fact.fact === 'likes' && name === 'key') values.taste = `${fact.dimension}:${fact.key}`
    else if (name === 'share') values.share = String(Math.round(Number(value) * 1_000) / 10)
    else values[name as FieldName] = String(value)
  }
  return { fact: fact.fact, not, values }
}

/** The audience a list of conditions means, or what is wrong, by '<row>.<field>'. No rows are everybody. */
export function ruleOf({ match, rows }: List): { rule: Rule } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const parts = rows.flatMap((row, index): Rule[] => {
    const read = factSchema.safeParse(factFrom(row))
    if (read.success) return [row.not ? { not: read.data } : read.data]
    for (const issue of read.error.issues) {
      const field = issue.path[0] === 'dimension' || issue.path[0] === 'key' ? 'taste' : String(issue.path[0])
      errors[`${index}.${field}`] ??= plainly(row, field, issue.message)
    }
    return []
  })
  if (Object.keys(errors).length) return { errors }
  return { rule: match === 'any' && parts.length ? { any: parts } : { all: parts } }
}

/** What zod says, in words for people who fill in a form. */
function plainly(row: Row, name: string, message: string): string {
  const field = FACT_FIELDS[row.fact].fields.find(f => f.name === name)
  if (field?.kind === 'choice') return 'Choose one from the list.'
  if (!row.values[name as FieldName]?.trim()) return 'Fill this in.'
  return message.startsWith('Invalid') ? 'Write a number.' : message
}

function factFrom({ fact, values }: Row): Record<string, unknown> {
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
