import type { EditorForm } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { MOMENTS, PLACEMENTS, WEEKDAYS } from '@/lib/offers/words'
import { optionsOf, SelectBox, TextBox } from './control'

type Props = {
  state: Pick<EditorState, 'form' | 'fields'>
  focus: string | null
  /** Every time zone there is, from the server: browsers know others. */
  zones: readonly string[]
}

type Name = Exclude<
  keyof EditorForm,
  'version' | 'variants' | 'weekdays' | 'split' | 'rows' | 'match' | 'kept'
>

/** Where and when an offer shows, how often, and how it wins against others. */
export function OpportunityFields({ state: { form, fields }, focus, zones }: Props) {
  const box = (name: Name) => ({
    name,
    defaultValue: form[name],
    error: fields[name],
    autoFocus: focus === name,
  })
  const count = { inputMode: 'numeric', maxLength: 8 } as const
  return (
    <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
      <SelectBox {...box('placement')} label="Place" options={optionsOf(PLACEMENTS)} />
      <SelectBox {...box('moment')} label="Moment" options={optionsOf(MOMENTS)} />
      <TextBox {...box('startsAt')} label="Starts" type="datetime-local" />
      <TextBox {...box('endsAt')} label="Ends" hint="Empty: until somebody ends it." type="datetime-local" />
      <SelectBox
        {...box('timeZone')}
        label="Times are in"
        options={zones.map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <div className="grid grid-cols-2 gap-x-4">
        <TextBox {...box('hoursFrom')} label="From hour" hint="0 to 23; empty: all day." {...count} />
        <TextBox {...box('hoursTo')} label="To hour" hint="Over midnight works." {...count} />
      </div>
      <fieldset className="sm:col-span-2">
        <legend className="mb-1 text-xs font-medium">Days</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {WEEKDAYS.map((name, i) => (
            <label key={name} className="flex min-h-10 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="weekday"
                value={i + 1}
                defaultChecked={form.weekdays.includes(String(i + 1))}
                className="size-5 accent-leaf"
              />
              {name}
            </label>
          ))}
        </div>
        <p className="text-xs text-ink-soft">None ticked: every day.</p>
      </fieldset>
      <fieldset className="grid grid-cols-2 gap-x-4 gap-y-3 sm:col-span-2 sm:grid-cols-4">
        <legend className="mb-1 text-xs font-medium">At most; empty is no limit</legend>
        <TextBox {...box('perShopper')} label="Uses a shopper" {...count} />
        <TextBox {...box('shownPerDay')} label="Shown a day, to one" {...count} />
        <TextBox {...box('perDay')} label="Uses a day, by all" {...count} />
        <TextBox {...box('perCampaign')} label="Uses in all" {...count} />
      </fieldset>
      <TextBox
        {...box('priority')}
        label="Priority"
        hint="Of several in one place the highest shows."
        inputMode="numeric"
        maxLength={4}
      />
      <TextBox
        {...box('code')}
        label="Code"
        hint="With a code it counts only when entered; empty: by itself."
        maxLength={20}
      />
    </div>
  )
}
