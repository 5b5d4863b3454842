import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheLife, cacheTag } from 'next/cache'
import { ProductImage } from '@/components/og/product-image'
import { pictureOf } from '@/lib/catalogue/catalogue'
import { productPage } from '@/lib/catalogue/pages'
import { tags } from '@/lib/catalogue/tags'
import { formatCents } from '@/lib/money'
import { printable } from './printable'
import { renderPng } from './render'

/** The picture of a link to a product, as PNG, kept for everybody; null when there is no such product. */
export async function productImage(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  'use cache'
  cacheLife('days')
  cacheTag(tags.catalogue(), tags.product(slug))
  const page = await productPage(slug)
  if (!page) return null
  const { product, brand } = page
  const from = product.variants.some(v => v.priceCents > product.priceCents)
  // A picture that is not there yet leaves its place to the words.
  const picture = await readFile(join(process.cwd(), 'public', pictureOf(product)), 'utf8').catch(() => null)
  return renderPng(
    <ProductImage
      name={printable(product.name, 60) ?? 'Tante Emma'}
      brand={printable(brand.name, 40) ?? ''}
      tagline={printable(product.tagline, 90) ?? ''}
      price={`${from ? 'from ' : ''}${formatCents(product.priceCents)}`}
      picture={picture}
    />,
  )
}
