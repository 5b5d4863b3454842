import type { Route } from 'next'
import Link from 'next/link'
import type { OfferKind } from '@/lib/generated/prisma/enums'
import { KINDS } from '@/lib/offers/kinds/kinds'

/** The kinds of offer to begin with; links, so that what a kind fills in stands in the address. */
export function BeginWith({ chosen }: { chosen: OfferKind }) {
  return (
    <nav aria-label="Begin with" className="pb-6">
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 sm:grid-cols-4 lg:grid-cols-7">
        {Object.entries(KINDS).map(([kind, { name, about }]) => (
          <li key={kind}>
            <Link
              href={`/merchandise/offers/new?kind=${kind}` as Route}
              aria-current={kind === chosen ? 'true' : undefined}
              className="block h-full border-t-2 border-line py-2 text-sm font-medium hover:border-ink aria-[current]:border-tomato-deep"
            >
              {name}
              <span className="mt-1 block text-xs font-normal text-ink-soft">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
