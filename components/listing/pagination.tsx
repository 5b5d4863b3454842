import type { Route } from 'next'
import Link from 'next/link'
import { listingHref, type Wanted } from '@/lib/catalogue/listing'
import type { ListingAddress } from './listing-address'

type Props = ListingAddress & { wanted: Wanted; page: number; pages: number }

const linkClass = 'tabular flex size-11 items-center justify-center rounded-full text-sm hover:bg-shade'

export function Pagination({ path, keep, wanted, page, pages }: Props) {
  if (pages < 2) return null
  return (
    <nav aria-label="Pages" className="mt-12 flex justify-center gap-1 border-t border-line pt-5">
      {Array.from({ length: pages }, (_, index) => index + 1).map(number => (
        <Link
          key={number}
          href={listingHref(path, { ...wanted, page: number }, keep) as Route}
          aria-label={`Page ${number} of ${pages}`}
          aria-current={number === page ? 'page' : undefined}
          className={`${linkClass} ${number === page ? 'border border-ink font-medium' : ''}`}
          prefetch={false}
        >
          {number}
        </Link>
      ))}
    </nav>
  )
}
