'use client'

import { Note, type NoteText } from '@/components/ui/note'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import type { CardProduct } from '@/lib/catalogue/card'

type Props = {
  product: CardProduct
  note?: NoteText | null
  /** Above the fold: fetched at once. */
  eager?: boolean
}

/**
 * One product, one target; the pencil beneath it is the only other thing to tap. A client
 * component, so that a page of cards sends their facts once and not their markup a second time.
 */
export function ProductCard({ product, note = null, eager = false }: Props) {
  return (
    <article className="card" data-card={product.slug}>
      <a href={`/products/${product.slug}`} data-soft className="block">
        <span className="card-picture tint" style={{ '--tint': product.tint } as React.CSSProperties}>
          <img
            src={product.picture}
            alt=""
            width={400}
            height={500}
            loading={eager ? 'eager' : 'lazy'}
            fetchPriority={eager ? 'high' : undefined}
            decoding="async"
            className={product.inStock ? undefined : 'opacity-60'}
          />
          {!product.inStock && (
            <span className="absolute bottom-2 left-2 bg-paper px-2 py-0.5 text-xs">Sold out</span>
          )}
        </span>
        <span className="card-name">{product.name}</span>
        <span className="card-brand">{product.brand}</span>
        <span className="card-price">
          <Price
            cents={product.priceCents}
            compareAtCents={product.compareAtCents}
            from={product.from}
            className="font-medium"
          />
          <Rating rating={product.rating} count={product.ratingCount} className="text-xs" />
        </span>
      </a>
      {note && <Note {...note} className="mt-1 self-start" />}
    </article>
  )
}
