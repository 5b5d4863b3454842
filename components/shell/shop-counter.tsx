'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { MouseEvent } from 'react'
import { isDrawn } from '@/lib/catalogue/catalogue'

const counter = [
  ['/account', 'Your account'],
  ['/orders', 'Your orders'],
  ['/cart', 'Your cart'],
  ['/account/taste', 'What we know about you'],
  ['/account/privacy', 'Privacy'],
  ['/why', 'Why you see what you see'],
] as const

/** Without script the page it leads to goes by where the shopper comes from. */
function nameThisPage({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const here = `${location.pathname}${location.search}`
  currentTarget.href = `/why/page?path=${encodeURIComponent(here)}`
}

/** The foot of every page, a client component for the same reason as the head. */
export function ShopCounter({
  departments,
}: {
  departments: { slug: string; name: string; picture: string }[]
}) {
  return (
    <footer className="mt-auto border-t border-line bg-shade">
      <div className="page grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-12">
        <div className="sm:col-span-2 lg:col-span-5">
          <p className="font-display text-2xl font-medium">The shop that knows its regulars.</p>
          <p className="mt-3 max-w-[46ch] text-sm text-ink-soft">
            In a corner shop the owner remembers what you like and what you already have at home. So do we,
            when you let us, and we always say why.
          </p>
        </div>
        <nav aria-label="Departments, again" className="lg:col-span-4">
          <p className="text-sm font-medium">What we sell</p>
          <ul className="mt-2 columns-2 gap-8 text-sm">
            {departments.map(({ slug, name }) => (
              <li key={slug}>
                <Link
                  href={`/departments/${slug}` as Route}
                  className="block py-1.5 text-ink-soft hover:text-ink"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="At the counter" className="lg:col-span-3">
          <p className="text-sm font-medium">At the counter</p>
          <ul className="mt-2 text-sm">
            {counter.map(([href, name]) => (
              <li key={href}>
                <Link
                  href={href as Route}
                  className="block py-1.5 text-ink-soft hover:text-ink"
                  prefetch={false}
                >
                  {name}
                </Link>
              </li>
            ))}
            <li>
              <a
                href="/why/page"
                onClick={nameThisPage}
                className="block py-1.5 text-ink-soft hover:text-ink"
              >
                Why am I seeing this?
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <p className="page border-t border-line py-5 text-xs text-ink-soft">
        {isDrawn(departments)
          ? 'A demonstration shop: products, brands and payments are invented. Prices include VAT.'
          : 'Prices include VAT.'}
      </p>
    </footer>
  )
}
