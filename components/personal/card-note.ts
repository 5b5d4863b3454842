import type { NoteText } from '@/components/ui/note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { noteFor } from '@/lib/recommend/note'
import type { Slot } from '@/lib/recommend/slot'

/** Where a slot stands, so that the page without script can explain it: `home`, `cart` or a product's slug. */
export type Place = 'home' | 'cart' | { product: string }

/** The pencil of one card; null where the slot is the same for everybody. */
export function cardNote(slot: Slot, place: Place, catalogue: Pick<Catalogue, 'byId'>): NoteText | null {
  const note = noteFor(slot.reason, catalogue)
  if (!note) return null
  const on = typeof place === 'string' ? place : place.product
  return { ...note, href: `/why?product=${slot.product.slug}&on=${on}` }
}
