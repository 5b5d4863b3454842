import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrderDetails } from '@/components/checkout/order-details'
import { orderByNumber } from '@/lib/orders/order-queries'

export const metadata: Metadata = { title: 'Your order', robots: { index: false } }

// Whether the page exists depends on who asks, so nothing of it is sent before that is known.
export const instant = false

export default async function OrderPage({ params, searchParams }: PageProps<'/orders/[number]'>) {
  const [{ number }, query] = await Promise.all([params, searchParams])
  const order = await orderByNumber(number)
  if (!order) notFound()
  return (
    <div className="page pt-8 pb-20">
      <OrderDetails order={order} thanks={'thanks' in query} />
    </div>
  )
}
