import { type NextRequest, NextResponse } from 'next/server'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { searchProducts } from '@/lib/catalogue/search'
import { suggest } from '@/lib/catalogue/suggest'
import { tidyQuery } from '@/lib/catalogue/words'
import { storeTime } from '@/lib/clock'
import { isDatabaseDown } from '@/lib/database-error'

/** Ways on from what has been typed: `{ suggestions: Suggestion[] }`, the same for everybody. */
export async function GET(request: NextRequest) {
  const typed = tidyQuery(request.nextUrl.searchParams.get('q') ?? '')
  if (!typed) return NextResponse.json({ suggestions: [] })
  try {
    const catalogue = await currentCatalogue()
    const now = storeTime()
    const { products } = await searchProducts(catalogue, typed, 8)
    return NextResponse.json(
      {
        suggestions: suggest(
          catalogue,
          typed,
          products.filter(product => product.launchedAt <= now),
        ),
      },
      { headers: { 'cache-control': 'public, max-age=60' } },
    )
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return NextResponse.json({ suggestions: [] }, { status: 503 })
  }
}
