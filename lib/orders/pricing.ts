import 'server-only'
import type { Cart } from './cart'
import { isOrderable } from './cart'

export type PricedLine = {
  variantId: string
  productId: string
  name: string
  label: string
  unitPriceCents: number
  quantity: number
  discountCents: number
  discountReason: string | null
  free: boolean
}

export type PricedCart = {
  lines: PricedLine[]
  subtotalCents: number
  discountCents: number
  shippingCents: number
  totalCents: number
  appliedOffers: { offerId: string; title: string; period: string | null }[]
  messages: { tone: 'good' | 'problem'; text: string }[]
}

/** What the lines that can be ordered cost now. */
export async function priceOf(cart: Cart): Promise<PricedCart> {
  const lines = cart.lines
    .filter(isOrderable)
    .map(line => ({ ...line, discountCents: 0, discountReason: null, free: false }))
  const subtotalCents = lines.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0)
  const shippingCents = subtotalCents === 0 || subtotalCents >= 5_000 ? 0 : 490
  return {
    lines,
    subtotalCents,
    discountCents: 0,
    shippingCents,
    totalCents: subtotalCents + shippingCents,
    appliedOffers: [],
    messages: [],
  }
}
