import type { Route } from 'next'
import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { DeskOffer } from '@/lib/offers/desk'
import { statusOf, stepsFrom } from '@/lib/offers/lifecycle'
import { PLACEMENTS } from '@/lib/offers/words'
import { cell, DeskTable, row } from './desk-table'
import { StepForm } from './offer-steps'
import { StatusMark } from './status-mark'

/** Short cells stand beside each other on a phone. */
const inOneRow = 'max-md:mr-4 max-md:inline-block'

/** The offers as a table; on a phone each row is a small card of the same cells. */
export function OfferTable({ offers, now }: { offers: readonly DeskOffer[]; now: number }) {
  return (
    <DeskTable heads={['Offer', 'Benefit', 'Audience', 'Place', 'Dates', 'Used', 'Next']}>
      {offers.map(({ offer, audience, benefit, used }) => (
        <tr key={offer.id} className={row}>
          <td className={`${cell} wrap-anywhere md:min-w-44`}>
            <Link href={`/merchandise/offers/${offer.slug}` as Route} className="link font-medium">
              {offer.title}
            </Link>
            <span className="mt-1 block text-xs text-ink-soft">
              <StatusMark status={statusOf(offer, now)} />
            </span>
          </td>
          <td className={`${cell} wrap-anywhere md:min-w-24`}>
            {benefit}
            {offer.code && <span className="block text-xs text-ink-soft">code {offer.code}</span>}
          </td>
          <td className={`${cell} wrap-anywhere md:max-w-80 md:min-w-48`}>{audience}</td>
          <td className={`${cell} ${inOneRow} md:whitespace-nowrap`}>
            {PLACEMENTS[offer.placement]}
            <span className="text-xs text-ink-soft md:block"> priority {offer.priority}</span>
          </td>
          <td className={`${cell} ${inOneRow} tabular md:whitespace-nowrap`}>
            from {formatDate(offer.startsAt)}
            {offer.endsAt !== null && <span className="md:block"> to {formatDate(offer.endsAt)}</span>}
          </td>
          <td className={`${cell} ${inOneRow} tabular`}>
            {used.toLocaleString('en-IE')}
            <span className="md:hidden"> used</span>
          </td>
          <td className={`${cell} pt-2 md:pt-1.5 md:pr-0`}>
            <NextStep offer={offer} now={now} />
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}

/** What is one tap away from the list; everything else is on the offer's own page. */
function NextStep({ offer, now }: { offer: DeskOffer['offer']; now: number }) {
  const step = stepsFrom(statusOf(offer, now)).find(each => each === 'pause' || each === 'resume')
  return step ? <StepForm slug={offer.slug} title={offer.title} step={step} from="list" /> : null
}
