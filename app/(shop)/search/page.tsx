import type { Metadata } from 'next'
import { ListingView } from '@/components/listing/listing-view'
import { NothingFound } from '@/components/search/nothing-found'
import type { Query } from '@/lib/catalogue/listing'
import { tidyQuery } from '@/lib/catalogue/words'
import { storeTime } from '@/lib/clock'
import { logListing } from '@/lib/decisions/shown'
import { currentSubject } from '@/lib/profile/subject'
import { listingBasis, listingIn } from '@/lib/recommend/listing-queries'

type Props = { searchParams: Promise<Query> }

// As the listings: made when asked for.
export const instant = false

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = tidyQuery((await searchParams).q)
  return { title: asked ? `Search: ${asked}` : 'Search', robots: { index: false } }
}

export default async function SearchRoute({ searchParams }: Props) {
  const query = await searchParams
  const asked = tidyQuery(query.q)
  const basis = await listingBasis(await currentSubject())
  const { products, own, partial } = await listingIn({ words: asked }, basis)
  if (own && basis.context)
    await logListing(`/search?q=${encodeURIComponent(asked)}`, 'What was found', own, basis.context)
  return (
    <div className="page pt-8">
      <h1 className="text-3xl break-words">{asked ? `“${asked}”` : 'What are you looking for?'}</h1>
      {products.length === 0 ? (
        <NothingFound asked={asked} />
      ) : (
        <>
          <p className="mt-2 mb-6 text-ink-soft">
            {partial ? 'Nothing has all of your words; these come closest.' : 'From the whole shop.'}
          </p>
          <ListingView
            catalogue={basis.catalogue}
            products={products}
            own={own}
            query={query}
            now={storeTime()}
            path="/search"
            keep={{ q: asked }}
            best="Best match"
          />
        </>
      )}
    </div>
  )
}
