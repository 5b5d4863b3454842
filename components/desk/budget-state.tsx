import { formatCents } from '@/lib/money'
import { budgetState } from '@/lib/offers/budget-state'
import type { Offer } from '@/lib/offers/offer'
import { SHARE_NAMES } from '@/lib/offers/words'
import { Part } from './part'

const cell = 'py-2 pr-4 text-right'

/** What an offer has cost so far and what is left of it, by value segment where its budget is split. */
export async function BudgetState({ offer }: { offer: Offer }) {
  const { uses, spentCents, parts } = await budgetState(offer)
  return (
    <div className="mt-10">
      <Part title="Spent so far">
        <p className="tabular text-sm">
          {formatCents(spentCents)} taken off, used {times(uses.all, uses.perCampaign)} in all,{' '}
          {times(uses.today, uses.perDay)} today.
          {parts.length === 0 && ' No budget is set: it goes on until it ends.'}
        </p>
        {parts.length > 0 && (
          <table className="tabular w-full max-w-2xl text-sm">
            <caption className="sr-only">What is spent and left of the budget</caption>
            <thead className="border-b border-edge text-xs text-ink-soft">
              <tr>
                <th scope="col" className="py-2 pr-4 text-left font-medium">
                  For
                </th>
                {['Set aside', 'Spent', 'Left'].map(name => (
                  <th key={name} scope="col" className="py-2 pr-4 text-right font-medium">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map(part => (
                <tr key={part.share} className="border-b border-line">
                  <th scope="row" className="py-2 pr-4 text-left font-normal">
                    {SHARE_NAMES[part.share]}
                    <Bar part={part} />
                  </th>
                  <td className={cell}>{formatCents(part.limitCents)}</td>
                  <td className={cell}>{formatCents(part.spentCents)}</td>
                  <td className={cell}>
                    {formatCents(Math.max(0, part.limitCents - part.spentCents))}
                    {part.exhausted && (
                      <span className="block text-xs text-ink-soft">
                        {part.limitCents === 0 ? 'not for them' : 'run out'}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Part>
    </div>
  )
}

function Bar({ part: { limitCents, spentCents } }: { part: { limitCents: number; spentCents: number } }) {
  const percent = limitCents === 0 ? 0 : Math.min(100, (100 * spentCents) / limitCents)
  return (
    <span aria-hidden className="mt-1 block h-1.5 rounded-sm bg-line">
      <span className="block h-full rounded-sm bg-leaf" style={{ width: `${percent}%` }} />
    </span>
  )
}

function times(used: number, most: number | null): string {
  const count = used.toLocaleString('en-IE')
  if (most !== null) return `${count} of ${most.toLocaleString('en-IE')} times`
  return used === 1 ? 'once' : `${count} times`
}
