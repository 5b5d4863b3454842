import { formatCents } from '@/lib/money'
import { targetInWords } from '@/lib/offers/in-words'
import type { Offer } from '@/lib/offers/offer'
import { reached } from '@/lib/offers/outcome'
import { resultsOf } from '@/lib/offers/results'
import { METRICS } from '@/lib/offers/words'
import { Part } from './part'

/** What an offer came to so far, against what it was meant to bring about. */
export async function OfferResults({
  offer,
}: {
  offer: Pick<Offer, 'id' | 'slug' | 'startsAt' | 'outcome'>
}) {
  const results = await resultsOf(offer)
  const { seen, followed, orders, people, revenueCents } = results
  const figures = [
    ['Seen by', count(seen)],
    ['Followed by', count(followed)],
    ['Orders that used it', count(orders)],
    ['By people', count(people)],
    ['Revenue of those', formatCents(revenueCents)],
  ]
  return (
    <Part title="What it came to">
      {offer.outcome && <Target outcome={offer.outcome} value={reached(offer.outcome, results)} />}
      {seen + orders === 0 ? (
        <p className="text-sm text-ink-soft">Nobody has seen or used it yet.</p>
      ) : (
        <dl className="tabular grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-5">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt className="text-xs text-ink-soft">{name}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  )
}

const count = (n: number) => n.toLocaleString('en-IE')

function Target({ outcome, value }: { outcome: NonNullable<Offer['outcome']>; value: number }) {
  const { metric, target } = outcome
  return (
    <div className="max-w-120">
      <p className="text-sm">
        {METRICS[metric]}:{' '}
        <span className="tabular font-medium">{targetInWords({ metric, target: value })}</span> of{' '}
        <span className="tabular">{targetInWords(outcome)}</span>
      </p>
      <div aria-hidden className="mt-1 h-1.5 rounded-sm bg-line">
        <div
          className="h-full rounded-sm bg-leaf"
          style={{ width: `${Math.min(100, (100 * value) / target)}%` }}
        />
      </div>
    </div>
  )
}
