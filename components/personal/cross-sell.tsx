import { storeTime } from '@/lib/clock'
import { logCart, logNext, logProduct } from '@/lib/decisions/shown'
import type { OrderView } from '@/lib/orders/order-queries'
import { currentSubject } from '@/lib/profile/subject'
import { cartCrossSellFor, crossSellFor, nextFor } from '@/lib/recommend/queries'
import { SlotShelf } from './slot-shelf'

/** On a product's page: what goes with it and what is like it, for this shopper. */
export async function CrossSell({ slug }: { slug: string }) {
  const subject = await currentSubject()
  const { shelves, catalogue } = await crossSellFor(slug, subject)
  await logProduct(slug, shelves, subject, storeTime())
  return shelves.map(shelf => (
    <SlotShelf key={shelf.kind} shelf={shelf} catalogue={catalogue} place={{ product: slug }} />
  ))
}

/** In the cart: what goes with what is in it; nothing where nothing does. */
export async function CartCrossSell({ productIds }: { productIds: readonly string[] }) {
  const subject = await currentSubject()
  const { shelf, catalogue } = await cartCrossSellFor(productIds, subject)
  await logCart(productIds, shelf, subject, storeTime())
  return shelf && <SlotShelf shelf={shelf} catalogue={catalogue} place="cart" />
}

/** After an order: what comes next; nothing beside one that was cancelled or is read by somebody else. */
export async function NextAfter({ order }: { order: OrderView }) {
  const subject = await currentSubject()
  const { shelf, catalogue } = await nextFor(order, subject)
  if (shelf) await logNext(order, shelf, subject, storeTime())
  return shelf && <SlotShelf shelf={shelf} catalogue={catalogue} place={{ order: order.number }} />
}
