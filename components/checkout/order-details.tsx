import { Summary } from '@/components/cart/summary'
import { formatDate } from '@/lib/dates'
import { countryName } from '@/lib/orders/checkout-form'
import type { OrderView } from '@/lib/orders/order-queries'
import type { Result } from '@/lib/result'
import { CancelOrder } from './cancel-order'
import { OrderLines } from './order-lines'
import { OrderStatusText } from './order-status'

/** What the order brought, what a cancellation took back among it. */
const pointsOf = (order: OrderView) => order.points.reduce((sum, entry) => sum + entry.points, 0)

type Props = { order: OrderView; thanks: boolean; answer: Result | null }

/** One order as it was promised. `thanks` when it has just been placed; `answer` of an attempt to cancel it. */
export function OrderDetails({ order, thanks, answer }: Props) {
  const lines = order.lines.map(line => ({
    ...line,
    label: line.variantLabel,
    href: line.product && !line.product.retiredAt ? `/products/${line.product.slug}` : null,
  }))
  return (
    <>
      <h1 className="text-3xl">
        {thanks && order.status !== 'CANCELLED' ? 'Thank you. It is on our list.' : `Order ${order.number}`}
      </h1>
      <p className="tabular mt-3 mb-10 text-ink-soft">
        Order {order.number}, {formatDate(order.placedAt)} · <OrderStatusText status={order.status} />
      </p>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-12">
        <div className="lg:col-span-7">
          <h2 className="mb-4 text-xl">What you ordered</h2>
          <OrderLines lines={lines} />
        </div>
        <div className="space-y-8 lg:col-span-5">
          <Summary priced={{ ...order, points: pointsOf(order), messages: [] }} />
          <div>
            <h2 className="mb-2 text-xl">{order.cancelledAt ? 'Where it was to go' : 'Where it goes'}</h2>
            <address className="not-italic">
              {order.recipient}
              <br />
              {order.street}
              <br />
              {order.postcode} {order.city}
              <br />
              {countryName(order.country)}
            </address>
            <p className="mt-3 text-sm text-ink-soft">Questions about it reach you at {order.email}.</p>
            {order.confirmedAgeAt && (
              <p className="mt-3 text-sm text-ink-soft">
                You confirmed on {formatDate(order.confirmedAgeAt)} that you are {order.confirmedAge} or
                older.
              </p>
            )}
            <div role="status">
              {order.cancelledAt && (
                <p className="mt-3 text-sm text-ink-soft">
                  Cancelled {formatDate(order.cancelledAt)}. There is nothing to pay, and the offers it used
                  can be used again while they last.
                </p>
              )}
            </div>
            {thanks && order.status !== 'CANCELLED' && (
              <p className="mt-3 text-sm text-ink-soft">
                A demonstration: nothing was charged, and nothing will arrive.
              </p>
            )}
          </div>
          {order.status === 'PLACED' && <CancelOrder number={order.number} answer={answer} />}
        </div>
      </div>
    </>
  )
}
