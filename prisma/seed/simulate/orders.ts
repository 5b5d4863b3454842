import type { OrderStatus } from '@/lib/generated/prisma/enums'
import { shippingFor } from '@/lib/offers/shipping'
import { seedId } from '../seed-id'
import { DAY } from './clock'
import type { Bought, Purchase } from './life'
import type { Lived } from './population'

const FIRST_NUMBER = 10_001

/** Order and line rows of everybody's purchases, numbered by time. */
export function orderRows(lived: Lived[], today: number) {
  const placed = lived
    .flatMap(({ person, life }) => life.purchases.map(purchase => ({ person, purchase })))
    .sort((a, b) => a.purchase.at - b.purchase.at || (a.purchase.id < b.purchase.id ? -1 : 1))
  const orders = placed.map(({ person, purchase }, index) => {
    const subtotal = purchase.bought.reduce(
      (sum, { variant, quantity }) => sum + variant.priceCents * quantity,
      0,
    )
    const discount = purchase.bought.reduce((sum, bought) => sum + discountOn(bought, purchase), 0)
    const shipping = shippingFor(subtotal - discount)
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
      discountCents: discount,
      shippingCents: shipping,
      totalCents: subtotal - discount + shipping,
    }
  })
  const lines = placed.flatMap(({ purchase }) =>
    purchase.bought.map((bought, index) => ({
      id: seedId('order-line', `${purchase.id}/${index}`),
      orderId: purchase.id,
      productId: bought.item.id,
      variantId: bought.variant.id,
      name: bought.item.seed.name,
      variantLabel: bought.variant.label,
      unitPriceCents: bought.variant.priceCents,
      quantity: bought.quantity,
      discountCents: discountOn(bought, purchase),
      discountReason: purchase.saves?.why ?? null,
    })),
  )
  return { orders, lines }
}

const discountOn = ({ variant, quantity }: Bought, { saves }: Purchase) =>
  Math.round((variant.priceCents * quantity * (saves?.percent ?? 0)) / 100)

function statusOf(age: number): OrderStatus {
  if (age < DAY) return 'PLACED'
  return age < 3 * DAY ? 'SHIPPED' : 'DELIVERED'
}
