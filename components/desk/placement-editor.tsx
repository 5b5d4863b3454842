'use client'
import { useActionState } from 'react'
import type { DeskState } from '@/lib/desk/state'
import { editPlacement } from '@/lib/placements/actions'
import type { PlacementForm } from '@/lib/placements/form'
import { sourceName } from '@/lib/placements/words'
import { TextBox } from './control'
import { DeskForm } from './desk-form'
import { Part } from './part'
import { PinRows } from './pin-rows'
import { TargetPicker } from './target-picker'
import { BanRows, BoostRows } from './target-rows'

type Props = {
  slug: string
  state: DeskState<PlacementForm>
  /** What its weights weigh, in words. */
  weighs: string
  /** Groups a pin can be for the pages of; none where there are no such pages. */
  groups: readonly { value: string; label: string }[]
}

const EVERYTHING = ['product', 'brand', 'group'] as const

/** How a placement is arranged, as one form. It posts without script too; script adds the search for products. */
export function PlacementEditor({ slug, state: initial, weighs, groups }: Props) {
  const [state, action, pending] = useActionState(editPlacement, initial)
  const { form, fields, focus } = state
  const figure = (name: string, value: string, label: string, hint?: string) => (
    <TextBox
      key={name}
      name={name}
      label={label}
      hint={hint}
      inputMode="decimal"
      maxLength={8}
      defaultValue={value}
      error={fields[name]}
      autoFocus={focus === name}
    />
  )
  const weights = Object.entries(form.weights)
  // A listing holds everything there is: how many and how alike is not a matter of choice.
  const isListing = weights.length === 0
  return (
    <DeskForm slug={slug} state={state} action={action} pending={pending}>
      <Part title="Pins">
        <PinRows pins={form.pins} groups={groups} fields={fields} focus={focus} />
        <TargetPicker
          name="newPin"
          label="Pin a product"
          hint="It stands at its place wherever it may be shown: never sold out, unwanted or out of place."
          kinds={['product']}
          intent="pins-add"
          typed={form.newPin}
          error={fields.newPin ?? fields.pins}
          focus={focus === 'newPin'}
        />
      </Part>
      <Part title="Boosts">
        <BoostRows boosts={form.boosts} fields={fields} focus={focus} />
        <TargetPicker
          name="newBoost"
          label="Boost a product, brand or group"
          hint="More than 1 moves it forward, less moves it back."
          kinds={EVERYTHING}
          intent="boosts-add"
          typed={form.newBoost}
          error={fields.newBoost ?? fields.boosts}
          focus={focus === 'newBoost'}
        />
      </Part>
      <Part title="Bans">
        <BanRows bans={form.bans} />
        <TargetPicker
          name="newBan"
          label="Ban a product, brand or group"
          hint={
            isListing
              ? 'Never listed here; its own page stays.'
              : 'Never shown here; the search still finds it.'
          }
          kinds={EVERYTHING}
          intent="bans-add"
          typed={form.newBan}
          error={fields.newBan ?? fields.bans}
          focus={focus === 'newBan'}
        />
      </Part>
      {!isListing && (
        <Part title="Weights">
          <p className="max-w-[60ch] text-xs text-ink-soft">
            {weighs} Of equal weight, the order is this one.
          </p>
          <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-3">
            {weights.map(([source, weight]) => figure(`weights.${source}`, weight, sourceName(source)))}
          </div>
        </Part>
      )}
      {isListing ? (
        (['cards', 'perGroup', 'lambda'] as const).map(name => (
          <input key={name} type="hidden" name={name} value={form[name]} />
        ))
      ) : (
        <Part title="How many, and how alike">
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-3">
            {figure('cards', form.cards, 'Cards at most')}
            {figure('perGroup', form.perGroup, 'Of a kind at most', 'Empty: as each shelf has it.')}
            {figure(
              'lambda',
              form.lambda,
              'Order against variety',
              '1 keeps the order, 0 seeks variety alone.',
            )}
          </div>
        </Part>
      )}
    </DeskForm>
  )
}
