import type { Metadata } from 'next'
import { LoyaltyView } from '@/components/loyalty/loyalty-view'

export const metadata: Metadata = { title: 'Regulars', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function LoyaltyPage() {
  return (
    <div className="page max-w-[64rem] pt-8 pb-20">
      <LoyaltyView />
    </div>
  )
}
