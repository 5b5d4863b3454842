import type { DeskModel } from '@/lib/recommend/models-desk'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})
const figure = (count: number) => count.toLocaleString('en-IE')
const lasted = (ms: number) => (ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`)
const cell = 'py-2 pl-4 text-right whitespace-nowrap'
const COLUMNS = ['Built', 'Took', 'Counted', 'Came to'] as const

/** What each model is for, by its name. */
const ABOUT: Record<string, string> = {
  popularity: 'What everybody turns to, and what rises of late',
  'bought together': 'What is ordered with what',
  'bought after': 'What shoppers come back for',
  'looked at together': 'What is compared in one visit',
  'shoppers alike': 'What those who share a taste bought beyond it',
}

/** The models with when, from how much and how fast each was built; on a phone it scrolls sideways under its own focus. */
export function ModelTable({ models }: { models: readonly DeskModel[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label="Models" tabIndex={0} className="mt-8 overflow-x-auto">
      <table className="tabular w-full text-sm">
        <caption className="sr-only">The models in use: when each was built, and from how much</caption>
        <thead className="border-b border-edge text-xs text-ink-soft">
          <tr>
            <th scope="col" className="py-2 text-left font-medium">
              Model
            </th>
            {COLUMNS.map(name => (
              <th key={name} scope="col" className={`${cell} font-medium`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map(({ name, built }) => (
            <tr key={name} className="border-b border-line hover:bg-shade">
              <th scope="row" className="min-w-44 py-2 text-left font-normal">
                <span className="block font-medium first-letter:uppercase">{name}</span>
                <span className="block text-xs text-ink-soft">{ABOUT[name]}</span>
              </th>
              {built ? (
                <>
                  <td className={cell}>{moment.format(built.at)}</td>
                  <td className={cell}>{lasted(built.tookMs)}</td>
                  <td className={cell}>{figure(built.sources)}</td>
                  <td className={cell}>{figure(built.rows)}</td>
                </>
              ) : (
                <td colSpan={COLUMNS.length} className={`${cell} text-ink-soft`}>
                  Not built yet: the shop does without
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
