import type { OrderView } from '@/lib/orders/order-queries'
import { currentSubject } from '@/lib/profile/subject'
import { cartCrossSellFor, crossSellFor, nextFor } from '@/lib/recommend/queries'
import { SlotShelf } from './slot-shelf'

/** On a product's page: what goes with it and what is like it, for this shopper. */
export async function CrossSell({ slug }: { slug: string }) {
  const { shelves, catalogue } = await crossSellFor(slug, await currentSubject())
  return shelves.map(shelf => (
    <SlotShelf key={shelf.kind} shelf={shelf} catalogue={catalogue} place={{ product: slug }} />
  ))
}

/** In the cart: what goes with what is in it; nothing where nothing does. */
export async function CartCrossSell({ productIds }: { productIds: readonly string[] }) {
  const { shelf, catalogue } = await cartCrossSellFor(productIds, await currentSubject())
  return shelf && <SlotShelf shelf={shelf} catalogue={catalogue} place="cart" />
}

/** After an order: what comes next; nothing beside one that was cancelled or is read by somebody else. */
export async function NextAfter({ order }: { order: OrderView }) {
  const { shelf, catalogue } = await nextFor(order, await currentSubject())
  return shelf && <SlotShelf shelf={shelf} catalogue={catalogue} place={{ order: order.number }} />
}
