import 'server-only'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { offersFor } from '@/lib/offers/placed'
import { orderByNumber } from '@/lib/orders/order-queries'
import type { Subject } from '@/lib/profile/who'
import { orderOn } from './asked-order'
import { noteFor } from './note'
import { cartCrossSellFor, crossSellFor, homeFor, nextFor } from './queries'
import type { Slot } from './slot'

/** What stands somewhere and why, as the note beside it says. */
export type Explanation = { name: string; slug: string | null; line: string; why: string }

type Asked = { product?: string; offer?: string; on?: string }

/**
 * Why this subject sees a product or an offer, decided once more from the same data: only what the shop
 * itself would say is ever shown. Null where it was not chosen for them, or is no longer there.
 */
export async function explain(asked: Asked, subject: Subject): Promise<Explanation | null> {
  if (asked.offer) return explainOffer(asked.offer, asked.on, subject)
  if (!asked.product) return asked.on === 'home' ? explainHero(subject) : null
  const { slots, catalogue } = await slotsOn(asked.on ?? 'home', subject)
  const slot = slots.find(s => s.product.slug === asked.product)
  const note = slot && noteFor(slot.reason, catalogue)
  if (!slot || !note) return null
  return { name: slot.product.name, slug: slot.product.slug, line: note.text, why: note.why }
}

async function slotsOn(place: string, subject: Subject): Promise<{ slots: Slot[]; catalogue: Catalogue }> {
  if (place === 'home') {
    const { hero, comparison, shelves, catalogue } = await homeFor(subject)
    return {
      slots: [...hero.products, ...(comparison?.slots ?? []), ...shelves.flatMap(s => s.slots)],
      catalogue,
    }
  }
  if (place === 'cart') {
    const { shelf, catalogue } = await cartCrossSellFor([], subject)
    return { slots: shelf?.slots ?? [], catalogue }
  }
  const number = orderOn(place)
  const order = number && (await orderByNumber(number))
  if (order) {
    const { shelf, catalogue } = await nextFor(order, subject)
    return { slots: shelf?.slots ?? [], catalogue }
  }
  const { shelves, catalogue } = await crossSellFor(place, subject)
  return { slots: shelves.flatMap(s => s.slots), catalogue }
}

/** `on` is the slug of the product on whose page the offer stands: other offers stand there than at home. */
async function explainOffer(
  slug: string,
  on: string | undefined,
  subject: Subject,
): Promise<Explanation | null> {
  const { offers, catalogue } = await offersFor(subject, on)
  const decided = Object.values(offers).find(d => d.offer.slug === slug)
  const note = decided?.reason && noteFor(decided.reason, catalogue)
  return note ? { name: decided.offer.title, slug: null, line: note.text, why: note.why } : null
}

async function explainHero(subject: Subject): Promise<Explanation | null> {
  const { hero, catalogue } = await homeFor(subject)
  const note = hero.reason && noteFor(hero.reason, catalogue)
  return note ? { name: hero.title, slug: null, line: note.text, why: note.why } : null
}
