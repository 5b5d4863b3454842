import type { Metadata } from 'next'
import { Suspense } from 'react'
import { FormPlaceholder } from '@/components/auth/form-placeholder'
import { CheckoutView } from '@/components/checkout/checkout-view'

export const metadata: Metadata = { title: 'Checkout', robots: { index: false } }

export default function CheckoutPage() {
  return (
    <div className="page pt-8 pb-20">
      <h1 className="mb-8 text-3xl">At the till</h1>
      <Suspense fallback={<FormPlaceholder fields={5} />}>
        <CheckoutView />
      </Suspense>
    </div>
  )
}
