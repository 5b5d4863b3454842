import { newFactName } from '@/lib/audiences/edit-rows'
import type { Choices } from '@/lib/audiences/fact-fields'
import { FACT_LABELS } from '@/lib/audiences/fact-fields'
import { DEEPEST_GROUP, type GroupRow, type Match, ownRows, type Row } from '@/lib/audiences/rows'
import { DeskButton, optionsOf, SelectBox } from './control'
import { FactRow } from './fact-row'

export type RowsProps = {
  /** Rows that stand side by side, with what lies within them. */
  rows: readonly Row[]
  /** The place of the first of them in the whole form. */
  first: number
  choices: Choices
  errors: Record<string, string>
  focus: string | null
}

const MATCH_WORDS: Record<Match, string> = {
  all: 'all of these fit',
  any: 'any of these fits',
  none: 'none of these fits',
  'not-all': 'not all of these fit',
}

/** Conditions and groups of them, each group a box of its own. */
export function RuleRows({ rows, first, ...rest }: RowsProps) {
  const drawn: React.ReactNode[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const at = first + i
    if ('group' in row) {
      const own = ownRows(rows, i)
      drawn.push(<Group key={at} row={row} index={at} {...rest} rows={own} first={at + 1} />)
      i += own.length
    } else drawn.push(<FactRow key={at} row={row} index={at} {...rest} />)
  }
  return drawn
}

function Group({ row, index, ...within }: RowsProps & { row: GroupRow; index: number }) {
  const { errors } = within
  const name = `c${index}`
  return (
    <fieldset className="my-3 rounded-md border border-edge bg-shade/40 px-3 pt-2 pb-3">
      <legend className="sr-only">{`Group ${index + 1}`}</legend>
      <input type="hidden" name={`${name}.depth`} value={row.depth} />
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2">
        <SelectBox
          name={`${name}.group`}
          label="people of whom"
          className="w-full sm:w-56"
          defaultValue={row.group}
          error={errors[`${name}.group`]}
          options={optionsOf(MATCH_WORDS)}
        />
        <DeskButton kind="quiet" name="intent" value={`remove:${index}`}>
          Remove the group<span className="sr-only">{` ${index + 1}`}</span>
        </DeskButton>
      </div>
      <RuleRows {...within} />
      <AddRow index={index} depth={row.depth + 1} focus={within.focus} />
    </fieldset>
  )
}

/** The list and buttons that add to a group; `index` null is the whole. */
export function AddRow({
  index,
  depth,
  focus,
}: {
  index: number | null
  depth: number
  focus: string | null
}) {
  const name = newFactName(index)
  const where = index === null ? '' : ` in group ${index + 1}`
  const at = index === null ? '' : `:${index}`
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <SelectBox
        name={name}
        label={`Another condition${where}`}
        className="w-full sm:w-72"
        autoFocus={focus === name}
        options={optionsOf(FACT_LABELS)}
      />
      <DeskButton name="intent" value={`add${at}`}>
        Add<span className="sr-only">{where}</span>
      </DeskButton>
      {depth <= DEEPEST_GROUP && (
        <DeskButton name="intent" value={`group${at}`}>
          New group<span className="sr-only">{where}</span>
        </DeskButton>
      )}
    </div>
  )
}
