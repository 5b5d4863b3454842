import type { PlacementForm } from '@/lib/placements/form'
import { DeskButton, SelectBox, TextBox } from './control'

type Props = {
  pins: PlacementForm['pins']
  groups: readonly { value: string; label: string }[]
  fields: Readonly<Record<string, string>>
  focus: string | null
}

/** The pinned products with their places and days. */
export function PinRows({ pins, groups, fields, focus }: Props) {
  if (pins.length === 0) return <p className="text-sm text-ink-soft">Nothing is pinned.</p>
  return (
    <ol className="grid gap-4">
      {pins.map((pin, index) => {
        const { name } = pin
        const about = (field: 'place' | 'from' | 'until' | 'beside') => ({
          name: `pins.${index}.${field}`,
          defaultValue: pin[field],
          error: fields[`pins.${index}.${field}`],
          autoFocus: focus === `pins.${index}.${field}`,
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a product may be pinned twice, and the form is drawn anew with each answer.
          <li key={index} className="border-b border-line pb-4">
            <fieldset>
              <legend className="mb-2 flex w-full items-center justify-between gap-3 text-sm font-medium">
                <span className="min-w-0 wrap-break-word">{name}</span>
              </legend>
              <input type="hidden" name={`pins.${index}.slug`} value={pin.slug} />
              <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[5rem_1fr_1fr_1.4fr_auto]">
                <TextBox {...about('place')} label="Place" inputMode="numeric" maxLength={3} />
                {groups.length > 0 && (
                  <SelectBox
                    {...about('beside')}
                    label="On pages of"
                    className="sm:order-3"
                    options={[{ value: '', label: 'every group' }, ...groups]}
                  />
                )}
                <TextBox {...about('from')} label="From" type="date" className="sm:order-1" />
                <TextBox {...about('until')} label="Until" type="date" className="sm:order-2" />
                <DeskButton
                  name="intent"
                  value={`pins-remove:${index}`}
                  kind="quiet"
                  className="justify-self-start sm:order-4"
                >
                  Unpin<span className="sr-only"> {name}</span>
                </DeskButton>
              </div>
            </fieldset>
          </li>
        )
      })}
    </ol>
  )
}
