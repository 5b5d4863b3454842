import { FACT_FIELDS } from './fact-fields'
import { ownRows, type Row } from './rows'
import type { FactName } from './rule'
import { MAX_ROWS, type RuleForm } from './rule-form'

/** A form with rows added or taken away, and the input to go on with. */
export type Edited = { form: RuleForm; focus: string }

/** The name of the list that offers another condition within the group at `index`; null is the whole. */
export const newFactName = (index: number | null) => (index === null ? 'newFact' : `newFact${index}`)

/**
 * What a button of the builder does to the form, by its `intent`: `add`, `group` (each also `:index` of a group),
 * `remove:index`, `list` to begin anew. `chosen` reads what the lists beside the buttons say. Null for any other.
 */
export function editRows(form: RuleForm, intent: string, chosen: (name: string) => string): Edited | null {
  const [verb, argument] = intent.split(':')
  const index = argument === undefined ? null : Number(argument)
  const { rows } = form
  if (index !== null && !(index in rows)) return null
  if (verb === 'list') return { form: { match: 'all', rows: [], kept: null }, focus: 'newFact' }
  if (verb === 'remove' && index !== null) {
    const gone = 1 + ('group' in (rows[index] as Row) ? ownRows(rows, index).length : 0)
    return { form: { ...form, rows: rows.toSpliced(index, gone) }, focus: newFactName(headOf(rows, index)) }
  }
  const depth = index === null ? 0 : (rows[index]?.depth ?? 0) + 1
  const end = index === null ? rows.length : index + 1 + ownRows(rows, index).length
  const full = rows.length >= MAX_ROWS
  if (verb === 'group') {
    if (full) return { form, focus: newFactName(index) }
    return {
      form: { ...form, rows: rows.toSpliced(end, 0, { depth, group: 'any' }) },
      focus: newFactName(end),
    }
  }
  if (verb !== 'add') return null
  const fact = chosen(newFactName(index))
  if (full || !Object.hasOwn(FACT_FIELDS, fact)) return { form, focus: newFactName(index) }
  const row = { depth, fact: fact as FactName, not: false, values: {} }
  return { form: { ...form, rows: rows.toSpliced(end, 0, row) }, focus: `c${end}.not` }
}

/** The head of the group around a row; null where it stands in the whole. */
function headOf(rows: readonly Row[], index: number): number | null {
  const depth = rows[index]?.depth ?? 0
  const head = rows.slice(0, index).findLastIndex(row => 'group' in row && row.depth < depth)
  return head === -1 ? null : head
}
