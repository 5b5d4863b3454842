import { FACT_FIELDS } from './fact-fields'
import { DEEPEST_GROUP, type List, listOf, MATCHES, type Row, ruleOf } from './rows'
import type { FactName, Rule } from './rule'
import { ruleSchema } from './rule'

/** A rule as the desk's forms hold it, everything as typed. */
export type RuleForm = {
  match: string
  rows: Row[]
  /** A rule that no form can hold, as JSON, kept untouched. */
  kept: string | null
}

export const MAX_ROWS = 40
const LONGEST = 2_000
/** Longer than any rule there can be, as JSON. */
const LONGEST_KEPT = 8_000

/** The form of a rule. */
export function ruleForm(rule: Rule): RuleForm {
  const list = listOf(rule)
  return list ? { ...list, kept: null } : { match: 'all', rows: [], kept: JSON.stringify(rule) }
}

/** The rule's part of a form as it was sent. What is missing or misplaced is mended, never an error. */
export function readRuleForm(data: FormData): RuleForm {
  const text = (name: string, longest = LONGEST) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.slice(0, longest) : ''
  }
  const rows: Row[] = []
  for (let index = 0; index < MAX_ROWS && data.has(`c${index}.depth`); index++) {
    const before = rows.at(-1)
    const deepest = before ? before.depth + ('group' in before ? 1 : 0) : 0
    const depth = Math.max(0, Math.min(Number.parseInt(text(`c${index}.depth`), 10) || 0, deepest))
    const group = MATCHES.find(match => match === text(`c${index}.group`))
    const fact = text(`c${index}.fact`)
    if (group && depth <= DEEPEST_GROUP) rows.push({ depth, group })
    else if (Object.hasOwn(FACT_FIELDS, fact)) {
      const { fields } = FACT_FIELDS[fact as FactName]
      const values = Object.fromEntries(fields.map(({ name }) => [name, text(`c${index}.${name}`)]))
      rows.push({ depth, fact: fact as FactName, not: text(`c${index}.not`) === 'not', values })
    }
  }
  return { match: text('match') === 'any' ? 'any' : 'all', rows, kept: text('kept', LONGEST_KEPT) || null }
}

/** The rule a form means, or what is wrong by the name of its input. */
export function ruleIn({ match, rows, kept }: RuleForm): { rule: Rule } | { errors: Record<string, string> } {
  const list: List = { match: match === 'any' ? 'any' : 'all', rows }
  const read = kept ? { rule: parsed(kept) } : ruleOf(list)
  if ('errors' in read)
    return { errors: Object.fromEntries(Object.entries(read.errors).map(([key, told]) => [`c${key}`, told])) }
  const rule = ruleSchema.safeParse(read.rule)
  if (rule.success) return { rule: rule.data }
  const said = rule.error.issues[0]?.message ?? ''
  return { errors: { match: said.startsWith('At most') ? said : 'This cannot be read as an audience.' } }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
