import type { Choices, FactField } from '@/lib/audiences/fact-fields'
import { FACT_FIELDS } from '@/lib/audiences/fact-fields'
import type { FactRow as Row } from '@/lib/audiences/rows'
import { DeskButton, SelectBox, TextBox } from './control'

type Props = {
  row: Row
  index: number
  choices: Choices
  /** What is wrong, by the name of the input. */
  errors: Record<string, string>
  focus: string | null
}

/** One condition: whether it holds or not, and what it asks for. */
export function FactRow({ row, index, choices, errors, focus }: Props) {
  const { yes, no, fields } = FACT_FIELDS[row.fact]
  const name = `c${index}`
  return (
    <fieldset className="grid grid-cols-2 items-start gap-x-3 gap-y-2 border-b border-line py-3 sm:grid-cols-[minmax(13rem,1.6fr)_repeat(3,minmax(0,1fr))_auto]">
      <legend className="sr-only">{`Condition ${index + 1}`}</legend>
      <input type="hidden" name={`${name}.depth`} value={row.depth} />
      <input type="hidden" name={`${name}.fact`} value={row.fact} />
      <SelectBox
        name={`${name}.not`}
        label="people who"
        className="col-span-2 sm:col-span-1"
        defaultValue={row.not ? 'not' : ''}
        autoFocus={focus === `${name}.not`}
        options={[
          { value: '', label: yes },
          { value: 'not', label: no },
        ]}
      />
      {fields.map(field => (
        <FactInput
          key={field.name}
          field={field}
          name={`${name}.${field.name}`}
          value={row.values[field.name] ?? ''}
          error={errors[`${name}.${field.name}`]}
          choices={choices}
          focus={focus}
        />
      ))}
      <DeskButton
        kind="quiet"
        name="intent"
        value={`remove:${index}`}
        className="col-start-2 justify-self-end sm:col-start-5 sm:mt-5.5"
      >
        Remove<span className="sr-only">{` condition ${index + 1}`}</span>
      </DeskButton>
    </fieldset>
  )
}

function FactInput({
  field,
  name,
  value,
  error,
  choices,
  focus,
}: {
  field: FactField
  name: string
  value: string
  error: string | undefined
  choices: Choices
  focus: string | null
}) {
  const about = { name, label: field.label, error, defaultValue: value, autoFocus: focus === name }
  if (field.kind === 'text') return <TextBox {...about} maxLength={60} />
  if (field.kind === 'number')
    return (
      <TextBox
        {...about}
        label={field.unit ? `${field.label} (${field.unit})` : field.label}
        inputMode="decimal"
        maxLength={8}
      />
    )
  const known = typeof field.options === 'string' ? choices[field.options] : field.options
  // What was chosen earlier stays choosable, also when the shop no longer has it.
  const options =
    value === '' || known.some(o => o.value === value) ? known : [{ value, label: value }, ...known]
  return (
    <SelectBox {...about} options={value === '' ? [{ value: '', label: 'choose …' }, ...options] : options} />
  )
}
