import type { Route } from 'next'
import { ProductCard } from '@/components/catalogue/product-card'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { toCard } from '@/lib/catalogue/card'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { facetsOf } from '@/lib/catalogue/facets'
import {
  filterCount,
  listing,
  listingHref,
  onlyKnown,
  parseWanted,
  type Query,
  sorts,
} from '@/lib/catalogue/listing'
import { FilterForm } from './filter-form'
import { type ListingAddress, noFilters } from './listing-address'
import { OrderChoice } from './order-choice'
import { Pagination } from './pagination'
import { SetFilters } from './set-filters'

type Props = ListingAddress & {
  catalogue: Catalogue
  /** What stands here at all, in the order "most liked" keeps. */
  products: readonly Product[]
  /** The same in this shopper's own order, where there is one. */
  own?: readonly { product: Product }[] | null
  query: Query
  now: number
  /** What the given order is called. */
  best?: string
}

/** Filters, cards and pages of one listing; the address says everything about it. */
export function ListingView({
  catalogue,
  products,
  own = null,
  query,
  now,
  path,
  keep = {},
  best = sorts.best,
}: Props) {
  const wanted = onlyKnown(parseWanted(query, own !== null), products)
  const given = own && wanted.sort === 'for-you' ? own.map(({ product }) => product) : products
  const found = listing(given, wanted, now)
  const facets = facetsOf(products, wanted)
  const address = { path, keep }
  return (
    <div className="grid gap-x-10 gap-y-4 border-t border-line pt-5 pb-16 lg:grid-cols-12">
      <FilterForm
        {...address}
        wanted={wanted}
        facets={facets}
        total={found.total}
        brands={catalogue.brands}
        orders={{ ...(own && { 'for-you': 'For you' }), ...sorts, best }}
      />
      <div className="min-w-0 lg:col-span-9">
        <SetFilters {...address} wanted={wanted} brands={catalogue.brands} />
        {own && found.total > 1 && <OrderChoice {...address} wanted={wanted} best={best} />}
        {found.total === 0 ? (
          <EmptyState
            title="Nothing fits all of that"
            text={
              filterCount(wanted) > 0
                ? 'Each of your filters has something, but no single thing passes all of them. Take one off, or start again.'
                : 'This shelf is being filled. Have a look at the others meanwhile.'
            }
          >
            <ButtonLink
              kind="plain"
              href={listingHref(path, noFilters(wanted), keep) as Route}
              scroll={false}
            >
              Take all filters off
            </ButtonLink>
          </EmptyState>
        ) : (
          <>
            <div
              data-placement={path === '/search' ? 'search' : 'listing'}
              className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 lg:gap-y-12"
            >
              {found.shown.map(({ product, colour }, index) => (
                <ProductCard
                  key={product.id}
                  product={toCard(product, catalogue, colour ?? undefined)}
                  eager={index < 4}
                />
              ))}
            </div>
            <Pagination {...address} wanted={wanted} page={found.page} pages={found.pages} />
          </>
        )}
      </div>
    </div>
  )
}
