import type { Metadata } from 'next'
import { AccountNav } from '@/components/account/account-nav'
import { OrderList } from '@/components/checkout/order-list'

export const metadata: Metadata = { title: 'Your orders', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function OrdersPage() {
  return (
    <div className="page pt-8 pb-20">
      <AccountNav here="/orders" />
      <h1 className="mb-8 text-3xl">Your orders</h1>
      <OrderList />
    </div>
  )
}
