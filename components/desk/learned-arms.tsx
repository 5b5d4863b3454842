import type { DeskChoice } from '@/lib/experiments/desk'
import type { Rate } from '@/lib/experiments/rate'
import { percentOf } from './percent'

const cell = 'block py-0.5 align-top md:table-cell md:py-2 md:pr-4'
const COLUMNS = [
  ['Way', 'w-[30%]'],
  ['Seen by', 'w-[9%]'],
  ['Worked for', 'w-[10%]'],
  ['Rate, with its 95% interval', 'w-[27%]'],
  ['Share today', 'w-[12%]'],
  ['From tomorrow', 'w-[12%]'],
] as const
const card = 'grid grid-cols-2 border-b py-2 md:table-row md:py-0'
const figure = (count: number) => count.toLocaleString('en-IE')

/** The arms of a learned choice as a table, those held out last; on a phone each row is a small card. */
export function LearnedArms({ choice: { name: what, arms, heldOut } }: { choice: DeskChoice }) {
  const rates = [...arms, heldOut].flatMap(({ rate }) => (rate ? [rate.high] : []))
  const widest = Math.max(...rates, 0.01)
  return (
    <table className="tabular block w-full text-sm md:table md:table-fixed">
      <caption className="sr-only">{what}: each way, how often it was seen and worked, and its share</caption>
      <thead className="hidden border-b border-edge text-left text-xs text-ink-soft md:table-header-group">
        <tr>
          {COLUMNS.map(([name, width]) => (
            <th key={name} scope="col" className={`${width} py-2 pr-4 font-medium`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {arms.map(({ key, name: arm, exposures, successes, rate, today, tomorrow }, index) => (
          <tr key={key} className={`${card} border-line`}>
            <th scope="row" className={`${cell} col-span-2 text-left font-medium wrap-break-word`}>
              {arm}
              {index === 0 && <span className="font-normal text-ink-soft"> (the usual)</span>}
            </th>
            <Counts exposures={exposures} successes={successes} rate={rate} widest={widest} />
            <td className={cell}>
              <span className="text-xs text-ink-soft md:hidden">Share today </span>
              {percentOf(today)}
            </td>
            <td className={cell}>
              <span className="text-xs text-ink-soft md:hidden">From tomorrow </span>
              <span className={tomorrow > today ? 'font-medium' : ''}>{percentOf(tomorrow)}</span>
            </td>
          </tr>
        ))}
        <tr className={`${card} border-edge text-ink-soft`}>
          <th scope="row" className={`${cell} col-span-2 text-left font-normal`}>
            Held out, always the usual
          </th>
          <Counts {...heldOut} widest={widest} />
          <td className={`${cell} col-span-2`} colSpan={2}>
            a tenth of all people
          </td>
        </tr>
      </tbody>
    </table>
  )
}

type CountsProps = { exposures: number; successes: number; rate: Rate | null; widest: number }

function Counts({ exposures, successes, rate, widest }: CountsProps) {
  return (
    <>
      <td className={cell}>
        <span className="text-xs text-ink-soft md:hidden">Seen by </span>
        {figure(exposures)}
      </td>
      <td className={cell}>
        <span className="text-xs text-ink-soft md:hidden">Worked for </span>
        {figure(successes)}
      </td>
      <td className={`${cell} col-span-2 ${rate ? '' : 'max-md:hidden'}`}>
        {rate ? (
          <>
            {percentOf(rate.rate)}{' '}
            <span className="text-xs text-ink-soft">
              {percentOf(rate.low)} to {percentOf(rate.high)}
            </span>
            <Interval rate={rate} widest={widest} />
          </>
        ) : (
          <span className="text-ink-soft">–</span>
        )}
      </td>
    </>
  )
}

/** The rate as a point on its interval, all arms on one scale. */
function Interval({ rate: { rate, low, high }, widest }: { rate: Rate; widest: number }) {
  const at = (value: number) => `${(100 * value) / widest}%`
  return (
    <svg aria-hidden="true" className="mt-1 block h-2 w-full max-w-56 overflow-visible text-ink">
      <line x1="0" x2="100%" y1="4" y2="4" className="stroke-line" />
      <line x1={at(low)} x2={at(high)} y1="4" y2="4" className="stroke-edge" strokeWidth="3" />
      <circle cx={at(rate)} cy="4" r="3.5" className="fill-current" />
    </svg>
  )
}
