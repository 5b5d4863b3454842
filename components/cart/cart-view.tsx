import { CartOffer } from '@/components/home/placed-offer'
import { CartCrossSell } from '@/components/personal/cross-sell'
import { currentCart, removedLine } from '@/lib/orders/queries'
import { CartSheet } from './cart-sheet'
import { Removed } from './removed'

export type CartQuery = { removed?: string | string[]; quantity?: string | string[]; refused?: unknown }

/** The cart of whoever is here, or the sentence that it is empty. */
export async function CartView({ query }: { query: Promise<CartQuery> }) {
  const [cart, removed] = await Promise.all([currentCart(), query.then(removedLine)])
  const undo = removed && !cart?.lines.some(line => line.variantId === removed.variantId) && (
    <Removed {...removed} />
  )
  const refused = 'refused' in (await query) && (
    <p role="alert" className="mb-6 border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm">
      That could not be put in: it has sold out or left the shop.
    </p>
  )
  return (
    <CartSheet
      cart={cart}
      told={
        <>
          {refused}
          {undo}
        </>
      }
    >
      {cart && (
        <>
          <CartOffer applied={cart.priced.appliedOffers.map(applied => applied.offerId)} />
          <CartCrossSell productIds={cart.lines.map(line => line.productId)} />
        </>
      )}
    </CartSheet>
  )
}
