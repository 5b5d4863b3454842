'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { PhoneMenu } from './phone-menu'
import { SearchBox } from './search-box'
import { Wordmark } from './wordmark'

type Entry = { slug: string; name: string }
type Props = { departments: (Entry & { groups: Entry[] })[]; account: ReactNode }

/** The head of every page. A client component, so that personal pages send its names and not its markup again. */
export function ShopFront({ departments, account }: Props) {
  return (
    <header>
      <div aria-hidden className="awning" />
      <div className="page grid grid-cols-[auto_1fr_auto] items-center gap-x-4 gap-y-3 pt-4 pb-3 lg:gap-x-10 lg:pt-5 lg:pb-4">
        <div className="flex items-center gap-2">
          <PhoneMenu departments={departments} />
          <Wordmark />
        </div>
        <div className="order-last col-span-3 lg:order-none lg:col-span-1 lg:mx-auto lg:w-full lg:max-w-xl">
          <SearchBox />
        </div>
        <div className="col-start-3 justify-self-end">{account}</div>
      </div>
      <nav aria-label="Departments" className="hidden border-y border-line lg:block">
        <ul className="page flex flex-wrap justify-between gap-x-6">
          {departments.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                href={`/departments/${slug}` as Route}
                className="block py-3 text-sm font-medium whitespace-nowrap decoration-1 underline-offset-[0.4em] hover:underline"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
