import type { Metadata } from 'next'
import { NoSuchOrder } from '@/components/checkout/no-such-order'
import { OrderDetails } from '@/components/checkout/order-details'
import { orderByNumber } from '@/lib/orders/order-queries'

export const metadata: Metadata = { title: 'Your order', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default async function OrderPage({ params, searchParams }: PageProps<'/orders/[number]'>) {
  const [{ number }, query] = await Promise.all([params, searchParams])
  const order = await orderByNumber(number)
  return (
    <div className="page pt-8 pb-20">
      {order ? <OrderDetails order={order} thanks={'thanks' in query} /> : <NoSuchOrder number={number} />}
    </div>
  )
}
