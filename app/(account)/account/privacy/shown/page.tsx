import type { Metadata } from 'next'
import { ShownView } from '@/components/privacy/shown-view'

export const metadata: Metadata = { title: 'What we showed you', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ShownPage({ searchParams }: Props) {
  const before = Number((await searchParams).before)
  return (
    <div className="page max-w-[64rem] pt-8 pb-20">
      <ShownView before={Number.isSafeInteger(before) && before > 0 ? Math.min(before, 8e15) : null} />
    </div>
  )
}
