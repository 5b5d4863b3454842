import type { Filter } from '@/lib/offers/filter'
import { KINDS } from '@/lib/offers/kinds/kinds'
import type { Status } from '@/lib/offers/lifecycle'
import { PLACEMENTS, STATUSES } from '@/lib/offers/words'
import { optionsOf, SelectBox, TextBox } from './control'
import { DeskSearch } from './desk-search'

const statuses = Object.keys(STATUSES) as Status[]
const any = { value: '', label: 'any' }

/** A plain GET form: what the list is narrowed to stands in the address. */
export function OfferFilter({ filter, counts }: { filter: Filter; counts: Record<Status, number> }) {
  return (
    <DeskSearch action="/merchandise">
      <TextBox
        name="q"
        label="Search"
        type="search"
        maxLength={100}
        defaultValue={filter.words}
        className="col-span-2 sm:w-64"
      />
      <SelectBox
        name="status"
        label="Status"
        defaultValue={filter.status ?? ''}
        className="sm:w-36"
        options={[any, ...statuses.map(s => ({ value: s, label: `${STATUSES[s]} (${counts[s]})` }))]}
      />
      <SelectBox
        name="placement"
        label="Place"
        defaultValue={filter.placement ?? ''}
        className="sm:w-44"
        options={[any, ...optionsOf(PLACEMENTS)]}
      />
      <SelectBox
        name="kind"
        label="Kind"
        defaultValue={filter.kind ?? ''}
        className="col-span-2 sm:w-36"
        options={[any, ...Object.entries(KINDS).map(([value, { name }]) => ({ value, label: name }))]}
      />
    </DeskSearch>
  )
}
