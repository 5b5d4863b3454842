import type { Route } from 'next'
import Link from 'next/link'
import { colourName } from '@/components/ui/swatch'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { listingHref, type Wanted } from '@/lib/catalogue/listing'
import { formatCents } from '@/lib/money'
import { type ListingAddress, noFilters } from './listing-address'

type Props = ListingAddress & { wanted: Wanted; brands: Catalogue['brands'] }

/** The filters that are on, each a link that takes it off. */
export function SetFilters({ path, keep, wanted, brands }: Props) {
  const { colours, sizes, min, max, inStock } = wanted
  const price =
    min !== null && max !== null
      ? `${formatCents(min)} to ${formatCents(max)}`
      : min !== null
        ? `from ${formatCents(min)}`
        : max !== null
          ? `up to ${formatCents(max)}`
          : null
  const set: [name: string, without: Wanted][] = [
    ...colours.map((c): [string, Wanted] => [
      colourName(c),
      { ...wanted, colours: colours.filter(o => o !== c) },
    ]),
    ...wanted.brands.map((b): [string, Wanted] => [
      brands.get(b)?.name ?? b,
      { ...wanted, brands: wanted.brands.filter(o => o !== b) },
    ]),
    ...sizes.map((s): [string, Wanted] => [s, { ...wanted, sizes: sizes.filter(o => o !== s) }]),
    ...(price ? [[price, { ...wanted, min: null, max: null }] satisfies [string, Wanted]] : []),
    ...(inStock ? [['In stock', { ...wanted, inStock: false }] satisfies [string, Wanted]] : []),
  ]
  if (set.length === 0) return null
  return (
    <ul className="mb-5 flex flex-wrap gap-2 text-sm">
      {set.map(([name, without]) => (
        <li key={name}>
          <Link
            href={listingHref(path, { ...without, page: 1 }, keep) as Route}
            scroll={false}
            prefetch={false}
            className="flex min-h-10 items-center gap-2 rounded-full bg-butter px-4 hover:line-through"
          >
            <span className="sr-only">Take off: </span>
            {name}
            <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <Link
            href={listingHref(path, noFilters(wanted), keep) as Route}
            scroll={false}
            prefetch={false}
            className="link flex min-h-10 items-center px-2"
          >
            Take all off
          </Link>
        </li>
      )}
    </ul>
  )
}
