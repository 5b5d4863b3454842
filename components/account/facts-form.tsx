'use client'
import { ActionForm, FormButton, FormDone, FormField, FormRefusal } from '@/components/ui/action-form'
import { saveFacts } from '@/lib/account/actions'
import type { Facts } from '@/lib/account/facts'
import { HOBBIES } from '@/lib/account/hobbies'
import type { Result } from '@/lib/result'
import { ChoiceField } from './choice-field'

const DWELLINGS = [
  { value: 'FLAT', label: 'A flat' },
  { value: 'FLAT_WITH_BALCONY', label: 'A flat with a balcony' },
  { value: 'HOUSE_WITH_GARDEN', label: 'A house with a garden' },
]

const HOUSEHOLDS = [
  { value: 'SINGLE', label: 'On my own' },
  { value: 'COUPLE', label: 'As a couple' },
  { value: 'FAMILY', label: 'With children' },
  { value: 'SHARED', label: 'In a shared flat' },
]

type Props = { facts: Facts; timeZones: readonly string[]; answer: Result<string> | null }

/** What the shop may know, each with what it is used for; nothing here is needed to shop. */
export function FactsForm({ facts, timeZones, answer }: Props) {
  return (
    <ActionForm action={saveFacts} answer={answer} className="space-y-6">
      <FormRefusal />
      <div className="grid gap-6 sm:grid-cols-2">
        <FormField
          name="name"
          label="Name"
          autoComplete="name"
          maxLength={80}
          defaultValue={facts.name ?? ''}
          hint="So that we can greet you."
        />
        <FormField
          name="birthday"
          label="Birthday"
          type="date"
          min="1900-01-01"
          autoComplete="bday"
          defaultValue={facts.birthday ?? ''}
          hint="For a small present on the day. Its year is told to nobody."
        />
        <FormField
          name="city"
          label="Town"
          autoComplete="address-level2"
          maxLength={80}
          defaultValue={facts.city ?? ''}
          hint="For what fits the place, such as weather and season."
        />
        <ChoiceField
          name="timeZone"
          label="Time zone"
          value={facts.timeZone}
          required
          options={timeZones.map(value => ({ value, label: value.replaceAll('_', ' ') }))}
          hint="So that morning is your morning and your birthday starts at your midnight."
        />
        <ChoiceField
          name="dwelling"
          label="Where do you live?"
          value={facts.dwelling}
          options={DWELLINGS}
          hint="So that what needs a garden is only shown to whom has one."
        />
        <ChoiceField
          name="household"
          label="How do you live?"
          value={facts.household}
          options={HOUSEHOLDS}
          hint="So that pans and suitcases have the right size."
        />
      </div>
      <fieldset>
        <legend className="text-sm font-medium">What do you like doing?</legend>
        <p className="mt-1 text-xs text-ink-soft">
          So that what is new for it comes first on your home page.
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          {Object.entries(HOBBIES).map(([value, label]) => (
            <label
              key={value}
              className="flex min-h-11 items-center rounded-full border border-edge px-4 text-sm transition-colors hover:border-ink has-checked:border-ink has-checked:bg-butter has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
            >
              <input
                type="checkbox"
                name="hobbies"
                value={value}
                defaultChecked={facts.hobbies.includes(value)}
                className="sr-only"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <FormButton>Save</FormButton>
        <FormDone />
      </div>
    </ActionForm>
  )
}
