'use client'
import { useActionState } from 'react'
import type { DeskState } from '@/lib/desk/state'
import { editProgramme } from '@/lib/loyalty/actions'
import type { ProgrammeForm, TierRow } from '@/lib/loyalty/form'
import { DeskButton, TextBox } from './control'
import { DeskForm } from './desk-form'
import { Part } from './part'

type Props = {
  state: DeskState<ProgrammeForm>
  /** How many stand on each tier now, by its slug. */
  people: Record<string, number>
}

/** The tiers of the programme, from the lowest up, as one form. It posts without script too. */
export function LoyaltyEditor({ state: initial, people }: Props) {
  const [state, action, pending] = useActionState(editProgramme, initial)
  const { form, fields, focus } = state
  return (
    <DeskForm slug="" state={state} action={action} pending={pending}>
      <Part title="Tiers, from the first up">
        {form.rows.map((row, index) => (
          <TierFields
            // biome-ignore lint/suspicious/noArrayIndexKey: the form is drawn anew with every answer
            key={index}
            row={row}
            index={index}
            people={row.slug ? (people[row.slug] ?? 0) : null}
            fields={fields}
            focus={focus}
          />
        ))}
        <DeskButton name="intent" value="add" className="justify-self-start" autoFocus={focus === 'add'}>
          Add a tier
        </DeskButton>
        {fields.add && <p className="text-xs text-tomato-deep">{fields.add}</p>}
      </Part>
    </DeskForm>
  )
}

type RowProps = {
  row: TierRow
  index: number
  people: number | null
  fields: Record<string, string>
  focus: string | null
}

function TierFields({ row, index, people, fields, focus }: RowProps) {
  const name = row.name || `tier ${index + 1}`
  const about = (field: keyof TierRow) => ({
    name: `t${index}.${field}`,
    defaultValue: row[field],
    error: fields[`t${index}.${field}`],
    autoFocus: focus === `t${index}.${field}`,
  })
  return (
    <fieldset className="grid grid-cols-2 items-start gap-x-3 gap-y-2 border-b border-line pb-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <legend className="sr-only">{`Tier ${index + 1}`}</legend>
      <input type="hidden" name={`t${index}.slug`} value={row.slug} />
      <TextBox
        {...about('name')}
        label="Name"
        maxLength={30}
        className="col-span-2 sm:col-span-1"
        hint={
          people === null ? 'New' : `${people.toLocaleString('en')} ${people === 1 ? 'person' : 'people'} now`
        }
      />
      <TextBox {...about('points')} label="Points in a year" inputMode="numeric" maxLength={7} />
      <TextBox {...about('earlyDays')} label="Days of early access" inputMode="numeric" maxLength={2} />
      <DeskButton
        kind="quiet"
        name="intent"
        value={`remove:${index}`}
        className="col-start-2 justify-self-end sm:col-start-4 sm:mt-5.5"
      >
        Remove<span className="sr-only">{` ${name}`}</span>
      </DeskButton>
    </fieldset>
  )
}
