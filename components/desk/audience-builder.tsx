import type { Choices } from '@/lib/audiences/fact-fields'
import { FACT_LABELS } from '@/lib/audiences/fact-fields'
import type { EditorForm } from '@/lib/offers/editor-form'
import { DeskButton, optionsOf, SelectBox } from './control'
import { FactRow } from './fact-row'

type Props = {
  form: EditorForm
  /** The audience in words. */
  words: string
  choices: Choices
  errors: Record<string, string>
  focus: string | null
}

/** Who an offer is for: a list of conditions, every button of which works without script. */
export function AudienceBuilder({ form, words, choices, errors, focus }: Props) {
  if (form.kept)
    return (
      <div className="grid gap-3">
        <input type="hidden" name="kept" value={form.kept} />
        <p className="text-sm">{words}</p>
        <p className="text-xs text-ink-soft">
          This audience has conditions within conditions. It is kept as it is; to change it, begin a list
          anew.
        </p>
        <DeskButton name="intent" value="list" className="justify-self-start">
          Begin a list anew
        </DeskButton>
      </div>
    )
  return (
    <div>
      <SelectBox
        name="match"
        label="The offer is for people who fit"
        className="max-w-56"
        defaultValue={form.match}
        options={[
          { value: 'all', label: 'all conditions' },
          { value: 'any', label: 'any condition' },
        ]}
      />
      {form.rows.length === 0 && (
        <p className="border-b border-line py-3 text-sm">No conditions: everybody.</p>
      )}
      {form.rows.map((row, index) => (
        <FactRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form, and the form is drawn anew with each answer
          key={index}
          row={row}
          index={index}
          choices={choices}
          errors={errors}
          focus={focus}
        />
      ))}
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <SelectBox
          name="newFact"
          label="Another condition"
          className="w-full sm:w-72"
          autoFocus={focus === 'newFact'}
          options={optionsOf(FACT_LABELS)}
        />
        <DeskButton name="intent" value="add">
          Add
        </DeskButton>
      </div>
    </div>
  )
}
