import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskHead } from '@/components/desk/desk-head'
import { Message } from '@/components/desk/message'
import { OfferFilter } from '@/components/desk/offer-filter'
import { OfferTable } from '@/components/desk/offer-table'
import { StepDone } from '@/components/desk/step-done'
import { EmptyState } from '@/components/ui/empty-state'
import { storeTime } from '@/lib/clock'
import { deskOffers } from '@/lib/offers/desk'
import { countsIn, narrow, readFilter } from '@/lib/offers/filter'
import { STEP_TROUBLES } from '@/lib/offers/words'

export const metadata: Metadata = { title: 'Offers' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function OffersPage({ searchParams }: { searchParams: Query }) {
  const [query, offers] = await Promise.all([searchParams, deskOffers()])
  const now = storeTime()
  const filter = readFilter(query)
  const trouble = typeof query.trouble === 'string' ? STEP_TROUBLES[query.trouble] : undefined
  const shown = narrow(offers, filter, now)
  return (
    <DeskFrame
      tools={
        <>
          <DeskHead title="Offers" make={{ href: '/merchandise/offers/new', name: 'New offer' }} />
          <OfferFilter filter={filter} counts={countsIn(offers, now)} />
        </>
      }
    >
      {query.deleted && (
        <Message tone="good" className="mt-4">
          The offer is deleted.
        </Message>
      )}
      {trouble && (
        <Message tone="problem" className="mt-4">
          {trouble}
        </Message>
      )}
      {query.restored && (
        <Message tone="good" className="mt-4">
          Undone: it is as it was before.
        </Message>
      )}
      <StepDone query={query} from="list" />
      <p className="mb-2 text-xs text-ink-soft">
        {shown.length} of {offers.length} offers
      </p>
      {shown.length > 0 ? (
        <OfferTable offers={shown} now={now} />
      ) : (
        <EmptyState title="No offer fits" text="Search for other words, or show all offers again.">
          <Link href={'/merchandise' as Route} className="link text-sm">
            Show all offers
          </Link>
        </EmptyState>
      )}
    </DeskFrame>
  )
}
