import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Placing } from './place'
import type { PricedCart } from './pricing'

/** An order's row and lines: a copy of what was promised, so that later changes to the shop leave it as it was. */
export function orderData(placing: Placing, priced: PricedCart, confirmedAge: number | null, placedAt: Date) {
  const { profileId, email, address, idempotencyKey } = placing
  const { subtotalCents, discountCents, shippingCents, totalCents } = priced
  return {
    profileId,
    email,
    ...address,
    idempotencyKey,
    placedAt,
    // What had to be asked, not what was said beyond it.
    confirmedAge,
    confirmedAgeAt: confirmedAge === null ? null : placedAt,
    subtotalCents,
    discountCents,
    shippingCents,
    totalCents,
    lines: {
      create: priced.lines.map(line => ({
        productId: line.productId,
        variantId: line.variantId,
        name: line.name,
        variantLabel: line.label,
        unitPriceCents: line.unitPriceCents,
        quantity: line.quantity,
        discountCents: line.discountCents,
        discountReason: line.discountReason,
      })),
    },
  } satisfies Prisma.OrderUncheckedCreateInput
}
