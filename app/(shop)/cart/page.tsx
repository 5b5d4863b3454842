import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CartPlaceholder } from '@/components/cart/cart-placeholder'
import { type CartQuery, CartView } from '@/components/cart/cart-view'

export const metadata: Metadata = { title: 'Your cart', robots: { index: false } }

export default function CartPage({ searchParams }: { searchParams: Promise<CartQuery> }) {
  return (
    <div className="page pt-8 pb-20">
      <h1 className="mb-8 text-3xl">Your cart</h1>
      <Suspense fallback={<CartPlaceholder />}>
        <CartView query={searchParams} />
      </Suspense>
    </div>
  )
}
