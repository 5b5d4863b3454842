import { optionsOf, SelectBox, TextBox } from '@/components/desk/control'
import { TIME_ZONES } from '@/lib/offers/zoned'
import type { Found } from '@/lib/preview/find'
import { type Letter, type Side, wishOf } from '@/lib/preview/side'
import { PERSONAS } from '@/lib/profile/personas'

const DEVICE_NAMES = { phone: 'Phone', desktop: 'Desktop' }
const people = [
  { value: 'nobody', label: 'Nobody we know' },
  ...PERSONAS.map(({ key, name }) => ({ value: `persona:${key}`, label: `Persona: ${name}` })),
]

type Props = {
  letter: Letter
  side: Side
  /** What a shopper this side is of is called. */
  name: string | null
  /** Whom the words looked for could mean; null where nobody was looked for. */
  found: readonly Found[] | null
  offers: readonly { value: string; label: string }[]
}

/** The fields of one side of a preview. */
export function SideFields({ letter, side, name, found, offers }: Props) {
  const troubles = wishOf(side).troubles ?? {}
  const known = people.some(({ value }) => value === side.who)
  const of = (field: keyof Side) => ({
    name: `${letter}-${field}`,
    defaultValue: side[field],
    error: troubles[field],
  })
  return (
    <fieldset className="min-w-0 border-t border-line pt-3">
      <legend className="float-left mb-3 w-full text-base font-semibold">{letter.toUpperCase()}</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        <SelectBox
          {...of('who')}
          label="Whom"
          className="max-sm:col-span-2"
          options={known ? people : [...people, { value: side.who, label: name ?? 'A shopper' }]}
        />
        <TextBox
          {...of('find')}
          label="Or look for a shopper"
          className="max-sm:col-span-2"
          type="search"
          maxLength={200}
          placeholder="name, e-mail or id"
          error={
            troubles.find ??
            (found?.length === 0 ? 'Nobody here is called that, or has that address.' : undefined)
          }
        />
        <TextBox
          {...of('page')}
          label="Page"
          className="col-span-2"
          hint="An address in the shop: /, /cart, /products/ahorn-14, /departments/tech"
        />
        <TextBox {...of('at')} label="Date and time (empty: now)" type="datetime-local" />
        <SelectBox
          {...of('zone')}
          label="Time zone"
          options={[...new Set([...TIME_ZONES, side.zone])].map(zone => ({ value: zone, label: zone }))}
        />
        <SelectBox {...of('device')} label="Device" options={optionsOf(DEVICE_NAMES)} />
        <SelectBox
          {...of('offer')}
          label="An offer taken as live"
          options={[{ value: '', label: 'none' }, ...offers]}
        />
      </div>
    </fieldset>
  )
}
