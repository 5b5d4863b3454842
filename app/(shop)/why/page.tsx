import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ConsentForm } from '@/components/personal/consent-form'
import { WhyAnswer, type WhyQuery } from '@/components/personal/why-answer'
import { Placeholder } from '@/components/ui/placeholder'

export const metadata: Metadata = { title: 'Why you see what you see', robots: { index: false } }

/** What the pencil says, for whoever has no script or wants to know how it works. */
export default function WhyPage({ searchParams }: { searchParams: Promise<WhyQuery> }) {
  return (
    <div className="page max-w-[46rem] pt-8 pb-20">
      <h1 className="mb-6 text-3xl">Why you see what you see</h1>
      <Suspense
        fallback={
          <div aria-busy>
            <Placeholder className="mb-10 h-44 w-full" />
          </div>
        }
      >
        <WhyAnswer query={searchParams} />
      </Suspense>
      <h2 className="mt-10 text-xl">How Emma chooses</h2>
      <p className="mt-3">
        What is printed is the same for everybody. What is pencilled was chosen for you, and only from three
        things: what you bought here, what you looked at here if you let us remember it, and what you told us
        in your account. Nothing is bought from others, and nothing is passed on.
      </p>
      <p className="mt-3">
        “Less of this” puts a product out of your sight and moves what is like it down. Without your consent
        nothing you look at is remembered, and the shop is complete all the same.
      </p>
      <h2 className="mt-10 text-xl">May we remember what you look at?</h2>
      <ConsentForm />
    </div>
  )
}
