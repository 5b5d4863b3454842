import { Summary } from '@/components/cart/summary'
import { formatDate } from '@/lib/dates'
import { countryName } from '@/lib/orders/checkout-form'
import type { OrderView } from '@/lib/orders/order-queries'
import { OrderLines } from './order-lines'
import { OrderStatusText } from './order-status'

/** What the order brought, what a cancellation took back among it. */
const pointsOf = (order: OrderView) => order.points.reduce((sum, entry) => sum + entry.points, 0)

/** One order as it was promised. `thanks` when it has just been placed. */
export function OrderDetails({ order, thanks }: { order: OrderView; thanks: boolean }) {
  const lines = order.lines.map(line => ({
    ...line,
    label: line.variantLabel,
    href: line.product && !line.product.retiredAt ? `/products/${line.product.slug}` : null,
  }))
  return (
    <>
      <h1 className="text-3xl">{thanks ? 'Thank you. It is on our list.' : `Order ${order.number}`}</h1>
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
            <h2 className="mb-2 text-xl">Where it goes</h2>
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
            {thanks && (
              <p className="mt-3 text-sm text-ink-soft">
                A demonstration: nothing was charged, and nothing will arrive.
              </p>
            )}
          </div>
        </div>
      </div>
    </>
  )
}
