import type { Metadata } from 'next'
import { CheckoutView } from '@/components/checkout/checkout-view'

export const metadata: Metadata = { title: 'Checkout', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function CheckoutPage() {
  return (
    <div className="page pt-8 pb-20">
      <h1 className="mb-8 text-3xl">At the till</h1>
      <CheckoutView />
    </div>
  )
}
