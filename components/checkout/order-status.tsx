import type { OrderStatus } from '@/lib/generated/prisma/enums'

const WORDS: Record<OrderStatus, string> = {
  PLACED: 'We are packing it',
  SHIPPED: 'On its way',
  DELIVERED: 'Delivered',
  CANCELLED: 'Cancelled',
}

export function OrderStatusText({ status }: { status: OrderStatus }) {
  return <span className={status === 'CANCELLED' ? 'text-ink-soft' : 'text-leaf'}>{WORDS[status]}</span>
}
