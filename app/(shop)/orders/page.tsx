import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OrderList, OrderListPlaceholder } from '@/components/checkout/order-list'

export const metadata: Metadata = { title: 'Your orders', robots: { index: false } }

export default function OrdersPage() {
  return (
    <div className="page pt-8 pb-20">
      <h1 className="mb-8 text-3xl">Your orders</h1>
      <Suspense fallback={<OrderListPlaceholder />}>
        <OrderList />
      </Suspense>
    </div>
  )
}
