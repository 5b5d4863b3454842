import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ProductStage } from '@/components/catalogue/product-stage'
import { ProductView } from '@/components/catalogue/product-view'
import { ShelfPlaceholder } from '@/components/catalogue/shelf-placeholder'
import { ProductOffer } from '@/components/home/placed-offer'
import { CrossSell } from '@/components/personal/cross-sell'
import { OrElse } from '@/components/shell/or-else'
import { choose } from '@/lib/catalogue/choice'
import { productJsonLd } from '@/lib/catalogue/json-ld'
import { type ProductPage, productPage, productSlugs } from '@/lib/catalogue/pages'
import { ownStage } from '@/lib/loyalty/queries'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export async function generateStaticParams() {
  return (await productSlugs()).map(slug => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await productPage((await params).slug)
  if (!page) return { title: 'Not on our shelves' }
  const { name, tagline, slug } = page.product
  return {
    title: page.brand.name ? `${name} by ${page.brand.name}` : name,
    ...(tagline && { description: tagline }),
    alternates: { canonical: `/products/${slug}` },
    openGraph: { title: name, ...(tagline && { description: tagline }), url: `/products/${slug}` },
  }
}

export default async function ProductRoute({ params, searchParams }: Props) {
  const page = await productPage((await params).slug)
  if (!page) notFound()
  return (
    <>
      <script type="application/ld+json">{productJsonLd(page)}</script>
      <ProductView
        page={page}
        stage={
          <Suspense fallback={<ProductStage page={page} now={page.at} />}>
            <ChosenStage page={page} query={searchParams} />
          </Suspense>
        }
      >
        <OrElse>
          <Suspense
            fallback={
              <>
                <ShelfPlaceholder note={false} />
                <ShelfPlaceholder note={false} />
              </>
            }
          >
            <PersonalPart slug={page.product.slug} />
          </Suspense>
        </OrElse>
      </ProductView>
    </>
  )
}

/**
 * What is this shopper's on the page, decided before any of it is drawn: one piece that streams in at once, so that no
 * part of it looks for a place that hydration has meanwhile taken away.
 */
async function PersonalPart({ slug }: { slug: string }) {
  const [shelves, offer] = await Promise.all([CrossSell({ slug }), ProductOffer({ slug })])
  return (
    <>
      {shelves}
      {offer}
    </>
  )
}

/** The same stage in the colour and size the address names, and at this shopper's own price where they have one. */
async function ChosenStage({ page, query }: { page: ProductPage; query: Promise<Query> }) {
  const { colour, size } = await query
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const wish = { colour: one(colour), size: one(size) }
  const own = await ownStage(page.product, choose(page.product, wish)?.variant)
  return <ProductStage page={page} wish={wish} own={own} now={page.at} />
}
