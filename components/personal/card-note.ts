import type { NoteText } from '@/components/ui/note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { onOrder } from '@/lib/recommend/asked-order'
import { noteFor } from '@/lib/recommend/note'
import type { Slot } from '@/lib/recommend/slot'

/** Where a slot stands, so that the page without script can explain it: `home`, `cart`, a product's slug, an order's number. */
export type Place = 'home' | 'cart' | { product: string } | { order: number }

/** The pencil of one card; null where the slot is the same for everybody. */
export function cardNote(slot: Slot, place: Place, catalogue: Pick<Catalogue, 'byId'>): NoteText | null {
  const note = noteFor(slot.reason, catalogue)
  if (!note) return null
  return { ...note, href: `/why?product=${slot.product.slug}&on=${addressOf(place)}` }
}

function addressOf(place: Place): string {
  if (typeof place === 'string') return place
  return 'order' in place ? onOrder(place.order) : place.product
}
