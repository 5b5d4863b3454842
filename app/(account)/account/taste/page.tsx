import type { Metadata } from 'next'
import { KnownAboutYou } from '@/components/taste/known-about-you'

export const metadata: Metadata = { title: 'What we know about you', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function TastePage() {
  return (
    <div className="page max-w-[64rem] pt-8 pb-20">
      <KnownAboutYou />
    </div>
  )
}
