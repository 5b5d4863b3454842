import type { Metadata } from 'next'
import { PageInWords, type PageQuery } from '@/components/why/page-in-words'

export const metadata: Metadata = { title: 'Why you see this page', robots: { index: false } }

// All of it is about whoever asks; an unknown address answers 404, so nothing may be sent before it is known.
export const instant = false

/** A whole page of the shop in plain words: what was chosen for this shopper, and what is the same for everybody. */
export default function WhyPagePage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <div className="page max-w-[46rem] pt-8 pb-20">
      <PageInWords query={searchParams} />
    </div>
  )
}
