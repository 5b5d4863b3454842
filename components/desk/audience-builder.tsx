import type { Choices } from '@/lib/audiences/fact-fields'
import type { RuleForm } from '@/lib/audiences/rule-form'
import { DeskButton, SelectBox } from './control'
import { AddRow, RuleRows } from './rule-rows'

type Props = {
  form: RuleForm
  /** The audience in words. */
  words: string
  choices: Choices
  errors: Record<string, string>
  focus: string | null
}

/** Whom something is for: conditions and groups of them, every button of which works without script. */
export function AudienceBuilder({ form, words, choices, errors, focus }: Props) {
  if (form.kept)
    return (
      <div className="grid gap-3">
        <input type="hidden" name="kept" value={form.kept} />
        <p className="text-sm">{words}</p>
        <p className="text-xs text-ink-soft">
          This audience is nested deeper than a screen can show. It is kept as it is; to change it, begin
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
        label="It is for people who fit"
        className="max-w-56"
        defaultValue={form.match}
        error={errors.match}
        options={[
          { value: 'all', label: 'all conditions' },
          { value: 'any', label: 'any condition' },
        ]}
      />
      {form.rows.length === 0 && (
        <p className="border-b border-line py-3 text-sm">No conditions: everybody.</p>
      )}
      <RuleRows rows={form.rows} first={0} choices={choices} errors={errors} focus={focus} />
      <AddRow index={null} depth={0} focus={focus} />
    </div>
  )
}
