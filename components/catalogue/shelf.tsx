import type { Route } from 'next'
import Link from 'next/link'
import { Note, type NoteText } from '@/components/ui/note'
import type { CardProduct } from '@/lib/catalogue/card'
import { ProductCard } from './product-card'

type Props = {
  title: string
  /** Where it stands, as events name it. */
  placement: 'home' | 'product-goes-with' | 'product-similar' | 'cart' | 'order' | 'search'
  /** The pencil beside the title, when the shelf as a whole was chosen for this shopper. */
  note?: NoteText | null
  cards: readonly { product: CardProduct; note?: NoteText | null }[]
  moreHref?: string
  /** The first shelf of a page: its pictures are fetched at once. */
  eager?: boolean
}

/** A row of products under one heading: snaps on the phone, four beside each other on the desktop. */
export function Shelf({ title, placement, note = null, cards, moreHref, eager = false }: Props) {
  if (cards.length === 0) return null
  return (
    <section className="border-t border-line pt-5 pb-12">
      <div className="mb-5 flex min-h-10 items-baseline gap-x-5">
        <h2 className="text-2xl">{title}</h2>
        {note && <Note {...note} className="min-w-0 shrink" />}
        {moreHref && (
          <Link href={moreHref as Route} className="link ml-auto shrink-0 text-sm">
            See all<span className="sr-only">: {title}</span>
          </Link>
        )}
      </div>
      <div className="shelf" data-placement={placement}>
        {cards.map((card, index) => (
          <ProductCard key={card.product.id} {...card} eager={eager && index < 4} />
        ))}
      </div>
    </section>
  )
}
