import { DEEDS } from '@/lib/audit/deeds'
import type { LogQuery } from '@/lib/audit/log-query'
import { DeskButton, optionsOf, SelectBox, TextBox } from './control'

type Props = { query: LogQuery; people: readonly { id: string; name: string }[] }

/** A plain GET form: what the log is narrowed to stands in the address. */
export function LogFilter({ query, people }: Props) {
  const { who, thing, what, day } = query
  const names = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <search>
      <form action="/merchandise/log" className="grid grid-cols-2 items-end gap-3 pb-4 lg:flex">
        <SelectBox
          name="who"
          label="Who"
          defaultValue={who ?? ''}
          options={[{ value: '', label: 'anybody' }, ...names]}
          className="col-span-2 sm:col-span-1 lg:w-56"
        />
        <SelectBox
          name="what"
          label="What"
          defaultValue={what ?? ''}
          options={[{ value: '', label: 'anything' }, ...optionsOf(DEEDS)]}
          className="col-span-2 sm:col-span-1 lg:w-64"
        />
        <TextBox
          name="thing"
          label="To what"
          type="search"
          placeholder="A name"
          maxLength={200}
          defaultValue={thing}
          className="lg:w-56"
        />
        <TextBox name="day" label="Day" type="date" defaultValue={day ?? ''} className="lg:w-40" />
        <DeskButton className="col-span-2">Narrow</DeskButton>
      </form>
    </search>
  )
}
