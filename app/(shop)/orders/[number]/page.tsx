import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ShelfPlaceholder } from '@/components/catalogue/shelf-placeholder'
import { NoSuchOrder } from '@/components/checkout/no-such-order'
import { OrderDetails } from '@/components/checkout/order-details'
import { NextAfter } from '@/components/personal/cross-sell'
import { OrElse } from '@/components/shell/or-else'
import { passedAnswer } from '@/lib/answer'
import { orderByNumber } from '@/lib/orders/order-queries'
import type { Result } from '@/lib/result'

export const metadata: Metadata = { title: 'Your order', robots: { index: false } }

// Nothing on this page is the same for two shoppers: the order stands at once, what comes next follows it.
export const instant = false

export default async function OrderPage({ params, searchParams }: PageProps<'/orders/[number]'>) {
  const [{ number }, query] = await Promise.all([params, searchParams])
  const order = await orderByNumber(number)
  return (
    <div className="page pt-8 pb-20">
      {order ? (
        <>
          <OrderDetails
            order={order}
            thanks={'thanks' in query}
            answer={await passedAnswer<Result>('cancel')}
          />
          <div className="mt-16">
            <OrElse>
              <Suspense
                fallback={
                  <div aria-busy>
                    <ShelfPlaceholder />
                  </div>
                }
              >
                <NextAfter order={order} />
              </Suspense>
            </OrElse>
          </div>
        </>
      ) : (
        <NoSuchOrder number={number} />
      )}
    </div>
  )
}
