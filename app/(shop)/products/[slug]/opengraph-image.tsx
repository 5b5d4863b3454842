import { notFound } from 'next/navigation'
import { productImage } from '@/lib/og/product'

export const alt = 'The product, its name and its price'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Image({ params }: { params: Promise<{ slug: string }> }) {
  const png = await productImage((await params).slug)
  if (!png) notFound()
  return new Response(png, {
    headers: {
      'Content-Type': contentType,
      'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
    },
  })
}
