import type { Route } from 'next'
import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { ShowAgain } from './show-again'

/** What the shopper asked to see less of; each can be taken back. */
export function WavedAway({ dismissed, catalogue }: { dismissed: readonly string[]; catalogue: Catalogue }) {
  const products = dismissed.flatMap(id => catalogue.byId.get(id) ?? [])
  if (products.length === 0)
    return <p className="text-ink-soft">Nothing. “Less of this” is behind every pencil note.</p>
  return (
    <ul className="border-b border-line">
      {products.map(({ id, slug, name }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-8 border-t border-line py-1"
        >
          <Link href={`/products/${slug}` as Route} prefetch={false} className="link">
            {name}
          </Link>
          <ShowAgain productId={id} name={name} />
        </li>
      ))}
    </ul>
  )
}
