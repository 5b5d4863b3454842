import type { OrderStatus } from '@/lib/generated/prisma/enums'
import { seedId } from '../seed-id'
import { DAY } from './clock'
import type { Lived } from './population'

const FIRST_NUMBER = 10_001

/** Order and line rows of everybody's purchases, numbered by time. Delivery costs 4.90 € below 50 €. */
export function orderRows(lived: Lived[], today: number) {
  const placed = lived
    .flatMap(({ person, life }) => life.purchases.map(purchase => ({ person, purchase })))
    .sort((a, b) => a.purchase.at - b.purchase.at || (a.purchase.id < b.purchase.id ? -1 : 1))
  const orders = placed.map(({ person, purchase }, index) => {
    const subtotal = purchase.bought.reduce(
      (sum, { variant, quantity }) => sum + variant.priceCents * quantity,
      0,
    )
    const shipping = subtotal < 5_000 ? 490 : 0
    return {
      id: purchase.id,
      number: FIRST_NUMBER + index,
      profileId: person.profileId,
      idempotencyKey: seedId('order', purchase.id),
      status: statusOf(today - purchase.at),
      placedAt: new Date(purchase.at).toISOString(),
      email: person.email,
      ...person.address,
      subtotalCents: subtotal,
      discountCents: 0,
      shippingCents: shipping,
      totalCents: subtotal + shipping,
    }
  })
  const lines = placed.flatMap(({ purchase }) =>
    purchase.bought.map(({ item, variant, quantity }, index) => ({
      id: seedId('order-line', `${purchase.id}/${index}`),
      orderId: purchase.id,
      productId: item.id,
      variantId: variant.id,
      name: item.seed.name,
      variantLabel: variant.label,
      unitPriceCents: variant.priceCents,
      quantity,
    })),
  )
  return { orders, lines }
}

function statusOf(age: number): OrderStatus {
  if (age < DAY) return 'PLACED'
  return age < 3 * DAY ? 'SHIPPED' : 'DELIVERED'
}
