import { DeskButton } from './control'

type Props = {
  /** What the row is, for whoever does not see it. */
  row: string
  index: number
  count: number
}

/** Up, down and away, for one row of a list in a form; each is a button of the form. */
export function RowButtons({ row, index, count }: Props) {
  const ask = (what: string) => ({ name: 'intent', value: `${what}:${index}` })
  return (
    <div className="flex shrink-0 gap-1">
      <DeskButton {...ask('up')} aria-label={`${row} up`} disabled={index === 0}>
        ↑
      </DeskButton>
      <DeskButton {...ask('down')} aria-label={`${row} down`} disabled={index === count - 1}>
        ↓
      </DeskButton>
      <DeskButton {...ask('remove')} kind="quiet" className="ml-1">
        Take away<span className="sr-only"> {row}</span>
      </DeskButton>
    </div>
  )
}
