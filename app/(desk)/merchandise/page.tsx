import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Message } from '@/components/desk/message'
import { OfferFilter } from '@/components/desk/offer-filter'
import { OfferTable } from '@/components/desk/offer-table'
import { EmptyState } from '@/components/ui/empty-state'
import { deskOffers } from '@/lib/offers/desk'
import { narrow, readFilter } from '@/lib/offers/filter'

export const metadata: Metadata = { title: 'Offers' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function OffersPage({ searchParams }: { searchParams: Query }) {
  const [query, offers] = await Promise.all([searchParams, deskOffers()])
  const now = Date.now()
  const filter = readFilter(query)
  const shown = narrow(offers, filter, now)
  return (
    <DeskFrame>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pt-6 pb-4">
        <h1 className="text-2xl">Offers</h1>
        <Link
          href={'/merchandise/offers/new' as Route}
          className="inline-flex min-h-10 items-center rounded-md bg-tomato-deep px-4 text-sm font-medium text-on-tomato hover:bg-ink hover:text-paper"
        >
          New offer
        </Link>
      </div>
      {query.deleted && (
        <Message tone="good" className="mb-4">
          The offer is deleted.
        </Message>
      )}
      <OfferFilter filter={filter} />
      <p className="mt-4 mb-2 text-xs text-ink-soft">
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
