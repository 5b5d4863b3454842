import type { Route } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/lib/dates'
import { formatCents } from '@/lib/money'
import { guestOrderNumber, ownOrders } from '@/lib/orders/order-queries'
import { OrderStatusText } from './order-status'

/** Everything the signed-in shopper ordered, newest first. */
export async function OrderList() {
  const orders = await ownOrders()
  if (!orders) return <NotSignedIn />
  if (orders.length === 0)
    return (
      <EmptyState
        title="No orders yet"
        text="What you order is kept here: what it was, what it cost, where it went."
      >
        <ButtonLink href="/" prefetch={false}>
          Look around
        </ButtonLink>
      </EmptyState>
    )
  return (
    <ul className="border-t border-line">
      {orders.map(({ number, placedAt, status, totalCents, lines }) => (
        <li key={number} className="border-b border-line">
          <Link
            href={`/orders/${number}` as Route}
            prefetch={false}
            className="group grid gap-x-8 gap-y-1 py-5 sm:grid-cols-[12rem_1fr_auto]"
          >
            <span className="tabular">
              <span className="font-medium underline-offset-4 group-hover:underline">Order {number}</span>
              <span className="block text-sm text-ink-soft">{formatDate(placedAt)}</span>
            </span>
            <span className="min-w-0 text-sm">
              <span className="block truncate">{contents(lines)}</span>
              <OrderStatusText status={status} />
            </span>
            <span className="tabular sm:text-right">{formatCents(totalCents)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })

function contents(lines: readonly { name: string; quantity: number }[]): string {
  const names = lines.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name))
  return list.format(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names)
}

async function NotSignedIn() {
  const guest = await guestOrderNumber()
  return (
    <EmptyState
      title="Whose orders?"
      text={
        guest
          ? `You ordered as a guest: order ${guest} can be read from here for two hours.`
          : 'Sign in, and everything you ordered is here. Orders placed as a guest are confirmed once, right after ordering.'
      }
    >
      {guest && <ButtonLink href={`/orders/${guest}` as Route}>See order {guest}</ButtonLink>}
      <ButtonLink href={'/sign-in?next=/orders' as Route} kind={guest ? 'plain' : 'action'}>
        Sign in
      </ButtonLink>
    </EmptyState>
  )
}
