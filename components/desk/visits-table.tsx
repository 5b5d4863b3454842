import { KINDS, totalsOf, VISIT_KINDS, type VisitDay } from '@/lib/visits/by-day'

const cell = 'py-2 pl-4 text-right whitespace-nowrap'
const figure = (count: number) => (count === 0 ? '–' : count.toLocaleString('en-IE'))

/** The days as a table, newest first; on a phone it scrolls sideways under its own focus. */
export function VisitsTable({
  days,
  dayName,
}: {
  days: readonly VisitDay[]
  dayName: (day: string) => string
}) {
  const totals = totalsOf(days)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label="Visits by day" tabIndex={0} className="mt-8 overflow-x-auto">
      <table className="tabular w-full text-sm">
        <caption className="sr-only">Visits by day and what they came to, newest first</caption>
        <thead className="border-b border-edge text-xs text-ink-soft">
          <tr>
            <th scope="col" className="py-2 text-left font-medium">
              Day (UTC)
            </th>
            {KINDS.map(kind => (
              <th key={kind} scope="col" className={`${cell} font-medium`}>
                {VISIT_KINDS[kind].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-edge font-medium">
            <th scope="row" className="py-2 text-left font-medium whitespace-nowrap">
              {days.length} days
            </th>
            {KINDS.map(kind => (
              <td key={kind} className={cell}>
                {figure(totals[kind])}
              </td>
            ))}
          </tr>
          {days.toReversed().map(({ day, counts }) => (
            <tr key={day} className="border-b border-line hover:bg-shade">
              <th scope="row" className="py-2 text-left font-normal whitespace-nowrap">
                {dayName(day)}
              </th>
              {KINDS.map(kind => (
                <td key={kind} className={`${cell} ${counts[kind] === 0 ? 'text-ink-soft' : ''}`}>
                  {figure(counts[kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
