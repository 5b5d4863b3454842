import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { ProductStage } from '@/components/catalogue/product-stage'
import { choose } from '@/lib/catalogue/choice'
import { launchOf } from '@/lib/catalogue/launch'
import { productPage } from '@/lib/catalogue/pages'
import { ownStage } from '@/lib/loyalty/queries'

type Props = { params: Promise<{ slug: string }> }

export const metadata: Metadata = { title: 'Is it open to you?', robots: { index: false } }

// A launch as whoever asks may have it, in one piece: what streams into the product's own page needs script.
export const instant = false

export default async function EarlyRoute({ params }: Props) {
  const page = await productPage((await params).slug)
  if (!page) notFound()
  const href = `/products/${page.product.slug}` as Route
  if (launchOf(page.product, page.at) === 'out') redirect(href)
  const own = await ownStage(page.product, choose(page.product)?.variant)
  return (
    <div className="page pt-8">
      <ProductStage page={page} wish={{}} whole own={own} now={page.at} />
      <p className="pb-20">
        <Link href={href} className="link">
          All about it
        </Link>
      </p>
    </div>
  )
}
