'use client'
import { useActionState } from 'react'
import type { DeskState } from '@/lib/desk/state'
import { editPolicy } from '@/lib/policies/actions'
import type { PolicyForm } from '@/lib/policies/form'
import { AFTER, NEEDS } from '@/lib/policies/words'
import { DeskButton, optionsOf, SelectBox, TextBox } from './control'
import { DeskForm } from './desk-form'
import { Part } from './part'
import { RowButtons } from './row-buttons'

type Props = {
  slug: string
  state: DeskState<PolicyForm>
  /** Every group of the shop. */
  groups: readonly { value: string; label: string }[]
}

/** What follows a purchase of this group, as one form. It posts without script too. */
export function PolicyEditor({ slug, state: initial, groups }: Props) {
  const [state, action, pending] = useActionState(editPolicy, initial)
  const { form, fields, focus } = state
  const days = (name: 'quietDays' | 'replenishDays', label: string, hint: string) => (
    <TextBox
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      maxLength={6}
      className="max-w-64"
      defaultValue={form[name]}
      error={fields[name]}
      autoFocus={focus === name}
    />
  )
  return (
    <DeskForm slug={slug} state={state} action={action} pending={pending}>
      <Part title="After a purchase">
        <SelectBox
          name="afterPurchase"
          label="What the shop does"
          className="max-w-80"
          defaultValue={form.afterPurchase}
          error={fields.afterPurchase}
          autoFocus={focus === 'afterPurchase'}
          options={optionsOf(AFTER)}
        />
        {days('quietDays', 'Quiet days', 'For so long nothing more of the group is promoted to the buyer.')}
        {days(
          'replenishDays',
          'Lasts, in days',
          'How long one usually lasts; empty where it is not used up.',
        )}
      </Part>
      <Part title="Needs at home">
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="mb-1 text-xs text-ink-soft">
            Not shown to anybody who told us their home has none.
          </legend>
          {Object.entries(NEEDS).map(([need, label]) => (
            <label key={need} className="flex min-h-10 items-center gap-3 text-sm">
              <input
                type="checkbox"
                name="need"
                value={need}
                defaultChecked={form.needs.includes(need)}
                className="size-5 accent-leaf"
              />
              {label}
            </label>
          ))}
        </fieldset>
      </Part>
      <Part title="Goes with it, best first">
        <Complements form={form} groups={groups} error={fields.complements} focus={focus} />
      </Part>
    </DeskForm>
  )
}

type ComplementsProps = {
  form: PolicyForm
  groups: Props['groups']
  error: string | undefined
  focus: string | null
}

function Complements({ form: { complements }, groups, error, focus }: ComplementsProps) {
  const nameOf = (slug: string) => groups.find(group => group.value === slug)?.label ?? slug
  const free = groups.filter(group => !complements.includes(group.value))
  return (
    <>
      {complements.length === 0 && <p className="text-sm text-ink-soft">Nothing yet.</p>}
      <ol className="text-sm">
        {complements.map((slug, index) => (
          <li key={slug} className="flex items-center justify-between gap-3 border-b border-line py-1">
            <input type="hidden" name="complement" value={slug} />
            <span className="min-w-0 wrap-break-word">
              <span className="tabular text-ink-soft">{index + 1}</span> {nameOf(slug)}
            </span>
            <RowButtons row={nameOf(slug)} index={index} count={complements.length} />
          </li>
        ))}
      </ol>
      <div className="flex items-end gap-3">
        <SelectBox
          name="another"
          label="Another group"
          className="flex-1 sm:max-w-80"
          defaultValue=""
          error={error}
          autoFocus={focus === 'another' || focus === 'complements'}
          options={[{ value: '', label: 'Choose …' }, ...free]}
        />
        <DeskButton name="intent" value="add">
          Add
        </DeskButton>
      </div>
    </>
  )
}
