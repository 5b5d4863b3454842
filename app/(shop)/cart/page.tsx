import type { Metadata } from 'next'
import { type CartQuery, CartView } from '@/components/cart/cart-view'

export const metadata: Metadata = { title: 'Your cart', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function CartPage({ searchParams }: { searchParams: Promise<CartQuery> }) {
  return (
    <div className="page pt-8 pb-20">
      <h1 className="mb-8 text-3xl">Your cart</h1>
      <CartView query={searchParams} />
    </div>
  )
}
