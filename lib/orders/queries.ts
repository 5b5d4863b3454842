import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { currentSnapshot } from '@/lib/profile/queries'
import { ageToConfirm, forTheirAge } from './age-check'
import { type Cart, isOrderable, variantLabel } from './cart'
import { currentCartKey } from './cart-key'
import { readCart } from './cart-rows'
import { type PriceBasis, type PricedCart, priceBasis, priceOf } from './pricing'

/** The cart as a page shows it: lines with live prices and what is wrong with them, and what it comes to. */
export type CartView = Cart & {
  priced: PricedCart
  orderable: boolean
  /** The age to confirm at the till; null where nothing is to be asked. */
  ageToConfirm: number | null
}

/** The cart of whoever asks, by session or signed cookie; null when there is none or it is empty. */
export const currentCart = cache(async (): Promise<CartView | null> => {
  const key = await currentCartKey()
  if (!key) return null
  const [basis, now] = [await priceBasis(await currentSnapshot()), storeTime()]
  const held = await readCart(key, basis.early)
  if (!held || held.lines.length === 0) return null
  return viewOf(held, basis, now)
})

/** A cart as whoever `basis` is of sees it at `now` (epoch ms). */
export function viewOf(held: Cart, basis: Omit<PriceBasis, 'early'>, now: number): CartView {
  const cart = forTheirAge(held, basis.snapshot, now)
  return {
    ...cart,
    priced: priceOf(cart, basis, now),
    orderable: cart.lines.every(isOrderable),
    ageToConfirm: ageToConfirm(cart, basis.snapshot, now),
  }
}

/** The ids of launches that are open to whoever asks before they are to everybody. */
export async function currentEarly(): Promise<readonly string[]> {
  return (await priceBasis(await currentSnapshot())).early
}

/**
 * Pieces in the cart of whoever asks, from the snapshot every personal page reads anyway; no statement at all
 * for someone without a cart.
 */
export const cartCount = cache(async (): Promise<number> => {
  if (!(await currentCartKey())) return 0
  const { cart } = await currentSnapshot()
  return cart.reduce((sum, line) => sum + line.quantity, 0)
})

const removed = z.object({ removed: z.uuid(), quantity: z.coerce.number().int().min(1).max(99) })

/** What the address says was just taken out of the cart, with its name; null for anything else. */
export async function removedLine(query: unknown) {
  const input = removed.safeParse(query)
  if (!input.success) return null
  const variant = await db.variant.findFirst({
    where: { id: input.data.removed, product: { retiredAt: null } },
    select: { id: true, colour: true, size: true, product: { select: { name: true } } },
  })
  if (!variant) return null
  const name = [variant.product.name, variantLabel(variant)].filter(Boolean).join(', ')
  return { variantId: variant.id, quantity: input.data.quantity, name }
}
