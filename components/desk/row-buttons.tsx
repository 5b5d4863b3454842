import { DeskButton } from './control'

type Props = {
  /** What the row is, for whoever does not see it. */
  row: string
  index: number
  count: number
  /** Put before what is asked, to tell several lists of one form apart. */
  list?: string
}

/** Up, down and away, for one row of a list in a form; each is a button of the form. */
export function RowButtons({ row, index, count, list = '' }: Props) {
  const ask = (what: string) => ({ name: 'intent', value: `${list}${what}:${index}` })
  return (
    <div className="flex shrink-0 gap-1">
      <DeskButton {...ask('up')} aria-label={`${row} up`} disabled={index === 0}>
        ↑
      </DeskButton>
      <DeskButton {...ask('down')} aria-label={`${row} down`} disabled={index === count - 1}>
        ↓
      </DeskButton>
      <DeskButton {...ask('remove')} kind="quiet" aria-label={`Take ${row} away`} className="ml-1">
        Take away
      </DeskButton>
    </div>
  )
}
