import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Wordmark } from '@/components/shell/wordmark'
import { mayEdit } from '@/lib/auth/desk'

const parts = [
  ['/merchandise', 'Offers'],
  ['/merchandise/audiences', 'Audiences'],
  ['/merchandise/loyalty', 'Loyalty'],
  ['/merchandise/placements', 'Placements'],
  ['/merchandise/policies', 'Policies'],
  ['/merchandise/learning', 'Learning'],
  ['/merchandise/weights', 'Weights'],
  ['/merchandise/models', 'Models'],
  ['/merchandise/visits', 'Visits'],
  ['/merchandise/preview', 'Preview'],
  ['/merchandise/decisions', 'Decisions'],
  ['/merchandise/log', 'Log'],
] as const

type Props = {
  /** The part of the desk this page belongs to. */
  here?: (typeof parts)[number][0]
  /** Nothing on this page changes anything: its forms only ask. */
  reading?: boolean
  /** What stands above the page and only asks, too. */
  tools?: ReactNode
  children: ReactNode
}

/** Behind the counter: drawn by pages that have seen who asks, so that nobody else meets it. */
export async function DeskFrame({ here = '/merchandise', reading = false, tools, children }: Props) {
  const locked = !reading && !(await mayEdit())
  return (
    <>
      <header className="border-b border-line">
        <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
          <Wordmark className="text-lg" />
          <nav
            aria-label="The desk"
            className="order-last flex w-full flex-wrap gap-x-5 text-sm font-medium lg:order-none lg:w-auto"
          >
            {parts.map(([href, name]) => (
              <Link
                key={href}
                href={href as Route}
                aria-current={href === here ? 'page' : undefined}
                className="shrink-0 border-b-2 border-transparent py-2 text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
              >
                {name}
              </Link>
            ))}
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
        {locked && (
          <p role="status" className="mt-4 border-l-4 border-edge py-1 pl-3 text-sm">
            You can read this. Merchandisers edit it.
          </p>
        )}
        {tools}
        {/* Whoever only reads meets every form as it is, and none of them does anything. */}
        {locked ? (
          <fieldset disabled className="min-w-0">
            <legend className="sr-only">To read only</legend>
            {children}
          </fieldset>
        ) : (
          children
        )}
      </main>
    </>
  )
}
