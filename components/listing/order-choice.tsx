import type { Route } from 'next'
import Link from 'next/link'
import { Note } from '@/components/ui/note'
import { listingHref, type Sort, type Wanted } from '@/lib/catalogue/listing'
import type { ListingAddress } from './listing-address'

type Props = ListingAddress & { wanted: Wanted; best: string }

const WHY = 'What is most like what you looked at, bought or told us stands first'

/** Says that the order is the shopper's own and offers the one of everybody, and the other way round. */
export function OrderChoice({ path, keep, wanted, best }: Props) {
  const { sort } = wanted
  if (sort !== 'for-you' && sort !== 'best') return null
  const own = sort === 'for-you'
  const addressOf = (other: Sort) => listingHref(path, { ...wanted, sort: other, page: 1 }, keep)
  const here = encodeURIComponent(listingHref(path, wanted, keep))
  const why =
    path === '/search'
      ? `${WHY}, among things that fit your words alike.`
      : `${WHY}, and what you have already last.`
  return (
    <p className="mb-5 flex min-h-11 flex-wrap items-baseline gap-x-5 text-sm">
      {own && <Note text="in your own order" why={why} href={`/why/page?path=${here}`} />}
      <Link
        href={addressOf(own ? 'best' : 'for-you') as Route}
        className="link py-2.5"
        scroll={false}
        prefetch={false}
      >
        {own ? `${best} first` : 'Sort for you'}
      </Link>
    </p>
  )
}
