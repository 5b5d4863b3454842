import type { EditorState } from '@/lib/offers/editor-state'
import { BENEFITS, STACKINGS } from '@/lib/offers/words'
import { DeskButton, optionsOf, SelectBox, TextBox } from './control'

type Props = {
  state: Pick<EditorState, 'form' | 'fields' | 'found'>
  /** The benefit chosen right now: only what it needs is asked for. */
  benefit: string
  scopes: readonly { value: string; label: string }[]
  focus: string | null
}

/** What an offer gives and on what. Fields another benefit needs stay in the form, out of sight. */
export function BenefitFields({ state: { form, fields, found }, benefit, scopes, focus }: Props) {
  const shown = (name: string) => (benefit === name ? '' : 'hidden')
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <SelectBox
        name="benefit"
        label="Benefit"
        defaultValue={form.benefit}
        error={fields.benefit}
        options={optionsOf(BENEFITS)}
      />
      <TextBox
        name="percent"
        label="Percent off"
        className={shown('PERCENT')}
        inputMode="numeric"
        maxLength={3}
        defaultValue={form.percent}
        error={fields.percent}
        autoFocus={focus === 'percent'}
      />
      <TextBox
        name="amount"
        label="Euros off, once an order"
        className={shown('AMOUNT')}
        inputMode="decimal"
        maxLength={10}
        defaultValue={form.amount}
        error={fields.amount}
        autoFocus={focus === 'amount'}
      />
      <div className={`flex items-start gap-2 ${shown('FREE_ITEM')}`}>
        <TextBox
          name="free"
          label="Free item"
          hint="SKU, or words of its name, colour and size."
          className="flex-1"
          maxLength={100}
          defaultValue={form.free}
          error={fields.free}
          autoFocus={focus === 'free'}
        />
        <DeskButton name="intent" value="find" className="mt-5.5">
          Find
        </DeskButton>
      </div>
      <TextBox
        name="points"
        label="Points, once an order"
        className={shown('POINTS')}
        inputMode="numeric"
        maxLength={6}
        defaultValue={form.points}
        error={fields.points}
        autoFocus={focus === 'points'}
      />
      {found.length > 0 && (
        <fieldset className="flex flex-wrap gap-2 sm:col-span-2">
          <legend className="mb-1 text-xs text-ink-soft">Which of these?</legend>
          {found.map(({ sku, label }) => (
            <DeskButton key={sku} name="intent" value={`take:${sku}`}>
              {label} <span className="tabular ml-1.5 font-normal text-ink-soft">{sku}</span>
            </DeskButton>
          ))}
        </fieldset>
      )}
      <SelectBox
        name="scope"
        label="Applies to"
        className="sm:col-start-1"
        defaultValue={form.scope}
        error={fields.scope}
        options={scopes}
      />
      <TextBox
        name="product"
        label="Only one product"
        hint="Its address or whole name; empty for all."
        maxLength={120}
        defaultValue={form.product}
        error={fields.product}
        autoFocus={focus === 'product'}
      />
      <TextBox
        name="minimum"
        label="From an order of, in euros"
        hint="Goods before discounts; empty: any order."
        inputMode="decimal"
        maxLength={10}
        defaultValue={form.minimum}
        error={fields.minimum}
        autoFocus={focus === 'minimum'}
      />
      <SelectBox
        name="stacking"
        label="Beside other discounts"
        defaultValue={form.stacking}
        error={fields.stacking}
        options={optionsOf(STACKINGS)}
      />
    </div>
  )
}
