import { Shelf as ShelfRow } from '@/components/catalogue/shelf'
import { toCard } from '@/lib/catalogue/card'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Shelf } from '@/lib/recommend/slot'
import { cardNote, type Place } from './card-note'

type Props = { shelf: Shelf; catalogue: Catalogue; place: Place; eager?: boolean }

/** A decided shelf, with the pencil on every card that was chosen for this shopper. */
export function SlotShelf({ shelf, catalogue, place, eager }: Props) {
  return (
    <ShelfRow
      title={shelf.title}
      placement={standsAt(place, shelf.kind)}
      eager={eager}
      cards={shelf.slots.map(slot => ({
        product: toCard(slot.product, catalogue),
        note: cardNote(slot, place, catalogue),
      }))}
    />
  )
}

/** As events name it: a product's page has two placements. */
function standsAt(place: Place, kind: Shelf['kind']) {
  if (typeof place === 'string') return place
  if ('order' in place) return 'order'
  return kind === 'similar' ? 'product-similar' : 'product-goes-with'
}
