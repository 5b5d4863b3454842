import type { Route } from 'next'
import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { DeskOffer } from '@/lib/offers/desk'
import { statusOf, stepsFrom } from '@/lib/offers/lifecycle'
import { PLACEMENTS } from '@/lib/offers/words'
import { StepForm } from './offer-steps'
import { StatusMark } from './status-mark'
import { TableHead } from './table-head'

const cell = 'block py-0.5 align-top md:table-cell md:py-3 md:pr-4'

/** The offers as a table; on a phone each row is a small card of the same cells. */
export function OfferTable({ offers, now }: { offers: readonly DeskOffer[]; now: number }) {
  return (
    <table className="block w-full text-sm md:table">
      <TableHead columns={['Offer', 'Benefit', 'Audience', 'Place', 'Dates', 'Used', 'Next']} />
      <tbody className="block md:table-row-group">
        {offers.map(({ offer, audience, benefit, used }) => (
          <tr
            key={offer.id}
            className="block border-b border-line py-3 md:table-row md:py-0 md:hover:bg-shade"
          >
            <td className={`${cell} md:min-w-44`}>
              <Link
                href={`/merchandise/offers/${offer.slug}` as Route}
                className="link font-medium wrap-break-word"
              >
                {offer.title}
              </Link>
              <span className="mt-1 block text-xs text-ink-soft">
                <StatusMark status={statusOf(offer, now)} />
              </span>
            </td>
            <td className={`${cell} md:whitespace-nowrap`}>
              {benefit}
              {offer.code && <span className="block text-xs text-ink-soft">code {offer.code}</span>}
            </td>
            <td className={`${cell} md:max-w-80`}>{audience}</td>
            <td className={`${cell} md:whitespace-nowrap`}>
              {PLACEMENTS[offer.placement]}
              <span className="text-xs text-ink-soft md:block"> priority {offer.priority}</span>
            </td>
            <td className={`${cell} tabular md:whitespace-nowrap`}>
              from {formatDate(offer.startsAt)}
              {offer.endsAt !== null && <span className="md:block"> to {formatDate(offer.endsAt)}</span>}
            </td>
            <td className={`${cell} tabular`}>
              {used.toLocaleString('en-IE')}
              <span className="md:hidden"> used</span>
            </td>
            <td className={`${cell} pt-2 md:pt-1.5 md:pr-0`}>
              <NextStep offer={offer} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is one tap away from the list; everything else is on the offer's own page. */
function NextStep({ offer, now }: { offer: DeskOffer['offer']; now: number }) {
  const step = stepsFrom(statusOf(offer, now)).find(each => each === 'pause' || each === 'resume')
  return step ? <StepForm slug={offer.slug} title={offer.title} step={step} from="list" /> : null
}
