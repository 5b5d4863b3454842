import { TIME_ZONES } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { PLACEMENTS } from '@/lib/offers/words'
import { optionsOf, SelectBox, TextBox } from './control'

type Props = { state: Pick<EditorState, 'form' | 'fields'>; focus: string | null }

/** Where and when an offer shows, and how it wins against others. */
export function WhenFields({ state: { form, fields }, focus }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <SelectBox
        name="placement"
        label="Place"
        defaultValue={form.placement}
        error={fields.placement}
        options={optionsOf(PLACEMENTS)}
      />
      <TextBox
        name="priority"
        label="Priority"
        hint="Of several in one place the highest shows."
        inputMode="numeric"
        maxLength={4}
        defaultValue={form.priority}
        error={fields.priority}
        autoFocus={focus === 'priority'}
      />
      <TextBox
        name="startsAt"
        label="Starts"
        type="datetime-local"
        defaultValue={form.startsAt}
        error={fields.startsAt}
        autoFocus={focus === 'startsAt'}
      />
      <TextBox
        name="endsAt"
        label="Ends"
        hint="Empty: until it is switched off."
        type="datetime-local"
        defaultValue={form.endsAt}
        error={fields.endsAt}
        autoFocus={focus === 'endsAt'}
      />
      <SelectBox
        name="timeZone"
        label="Times are in"
        defaultValue={form.timeZone}
        options={TIME_ZONES.map(zone => ({ value: zone, label: zone.replace('_', ' ') }))}
      />
      <TextBox
        name="code"
        label="Code"
        hint="With a code it counts only when entered; empty: by itself."
        maxLength={20}
        defaultValue={form.code}
        error={fields.code}
        autoFocus={focus === 'code'}
      />
    </div>
  )
}
