import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Message } from '@/components/desk/message'
import { OfferOrder } from '@/components/desk/offer-order'
import { PlacementBoard } from '@/components/desk/placement-board'
import { mayEdit } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { deskBoardOffers } from '@/lib/offers/desk'
import { competitorsFor, offersAtPlace, seenAt } from '@/lib/placements/board'
import { deskPlacements } from '@/lib/placements/desk'
import { nameIn } from '@/lib/placements/targets'
import { recentTraffic } from '@/lib/placements/traffic'

export const metadata: Metadata = { title: 'Placements' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function PlacementsPage({ searchParams }: { searchParams: Query }) {
  const [query, placements, offers] = await Promise.all([searchParams, deskPlacements(), deskBoardOffers()])
  const [traffic, catalogue, mayMove] = await Promise.all([recentTraffic(), currentCatalogue(), mayEdit()])
  const now = storeTime()
  return (
    <DeskFrame here="/merchandise/placements">
      <h1 className="pt-6 text-2xl">Placements</h1>
      <p className="mt-2 mb-6 max-w-[65ch] text-sm text-ink-soft">
        Per place: what competes, in which order, what is pinned, and how much of the last seven days’ traffic
        it got. A shopper sees the first offer that is for them. A change is live with the next page.
      </p>
      {query.trouble === 'order' && (
        <Message tone="problem" className="mb-4">
          Not moved: the order sent could not be read. This is how it stands.
        </Message>
      )}
      {placements.map(placement => (
        <PlacementBoard
          key={placement.place}
          placement={placement}
          seen={seenAt(placement.place, traffic)}
          nameOf={nameIn(catalogue)}
        >
          {offersAtPlace(placement.place).map(where => (
            <OfferOrder
              key={where}
              placement={where}
              competitors={competitorsFor(where, offers, traffic, now)}
              mayMove={mayMove}
              query={query}
            />
          ))}
        </PlacementBoard>
      ))}
    </DeskFrame>
  )
}
