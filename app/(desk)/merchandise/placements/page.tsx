import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PlacementTable } from '@/components/desk/placement-table'
import { deskPlacements } from '@/lib/placements/desk'

export const metadata: Metadata = { title: 'Placements' }

export default async function PlacementsPage() {
  const placements = await deskPlacements()
  return (
    <DeskFrame here="/merchandise/placements">
      <h1 className="pt-6 text-2xl">Placements</h1>
      <p className="mt-2 mb-4 max-w-[65ch] text-sm text-ink-soft">
        Where products are chosen for whoever looks, and how: what is pinned, boosted or banned, which sources
        take part and how much they weigh. A change is live with the next page.
      </p>
      <PlacementTable placements={placements} />
    </DeskFrame>
  )
}
