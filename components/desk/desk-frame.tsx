import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Wordmark } from '@/components/shell/wordmark'

/** Behind the counter: drawn by pages that have seen who asks, so that nobody else meets it. */
export function DeskFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line">
        <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
          <Wordmark className="text-lg" />
          <nav aria-label="The desk" className="flex gap-5 text-sm font-medium">
            <Link href={'/merchandise' as Route} className="py-2 underline-offset-4 hover:underline">
              Offers
            </Link>
          </nav>
          <Link
            href={'/account' as Route}
            prefetch={false}
            className="ml-auto py-2 text-sm underline-offset-4 hover:underline"
          >
            Your account
          </Link>
        </div>
      </header>
      <main id="content" className="page pb-16">
        {children}
      </main>
    </>
  )
}
