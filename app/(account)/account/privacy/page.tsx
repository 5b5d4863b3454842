import type { Metadata } from 'next'
import { PrivacyView } from '@/components/privacy/privacy-view'

export const metadata: Metadata = { title: 'Privacy', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

type Props = { searchParams: Promise<{ erase?: string | string[] }> }

export default async function PrivacyPage({ searchParams }: Props) {
  return (
    <div className="page max-w-[64rem] pt-8 pb-20">
      <PrivacyView eraseTrouble={(await searchParams).erase} />
    </div>
  )
}
