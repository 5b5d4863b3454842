import { formatCents } from '@/lib/money'
import type { EditorForm } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { SHARES } from '@/lib/offers/offer'
import { METRICS, SHARE_NAMES } from '@/lib/offers/words'
import { optionsOf, SelectBox, TextBox } from './control'

type Props = {
  state: Pick<EditorState, 'form' | 'fields'>
  /** As typed right now, for the amounts beside the parts. */
  seen: Pick<EditorForm, 'budget' | 'split' | 'metric'>
  focus: string | null
}

const UNITS: Record<string, string> = {
  REVENUE: 'Target, in euros',
  AVERAGE_ORDER: 'Target, in euros',
  CONVERSION: 'Target, in percent',
  ORDERS: 'Target, orders',
  REDEMPTIONS: 'Target, shoppers',
}

/** What an offer is to bring about, and what may be spent on it for whom. */
export function OutcomeFields({ state: { form, fields }, seen, focus }: Props) {
  const budget = Number(seen.budget.replace(',', '.'))
  const sum = SHARES.reduce((all, share) => all + (Number(seen.split[share]) || 0), 0)
  return (
    <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
      <SelectBox
        name="metric"
        label="What it is to bring about"
        defaultValue={form.metric}
        error={fields.metric}
        options={[{ value: '', label: 'Nothing to measure' }, ...optionsOf(METRICS)]}
      />
      <TextBox
        name="target"
        label={UNITS[seen.metric] ?? 'Target'}
        className={seen.metric ? '' : 'hidden'}
        inputMode="decimal"
        maxLength={12}
        defaultValue={form.target}
        error={fields.target}
        autoFocus={focus === 'target'}
      />
      <TextBox
        name="budget"
        label="Budget, in euros"
        className="sm:col-start-1"
        hint="What it may take off in all; empty: as much as comes."
        inputMode="decimal"
        maxLength={12}
        defaultValue={form.budget}
        error={fields.budget}
        autoFocus={focus === 'budget'}
      />
      <fieldset className="sm:col-span-2" aria-describedby="desk-split-error">
        <legend className="mb-2 max-w-[60ch] text-xs font-medium">
          Split by value segment, in percent; all empty: whoever comes first
        </legend>
        <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-5">
          {SHARES.map(share => {
            const part = (budget * Number(seen.split[share])) / 100
            return (
              <TextBox
                key={share}
                name={`split.${share}`}
                label={SHARE_NAMES[share]}
                hint={part > 0 ? `about ${formatCents(Math.round(part * 100))}` : undefined}
                inputMode="numeric"
                maxLength={3}
                defaultValue={form.split[share]}
                error={fields[`split.${share}`]}
                autoFocus={focus === `split.${share}` || (focus === 'split' && share === SHARES[0])}
              />
            )
          })}
        </div>
        {sum > 0 && <p className="tabular mt-1 text-xs text-ink-soft">{sum} % of 100 %</p>}
        <p id="desk-split-error" className="mt-1 text-xs text-tomato-deep">
          {fields.split}
        </p>
      </fieldset>
    </div>
  )
}
