import type { Route } from 'next'
import Link from 'next/link'
import { Part } from './part'

/** The offers that refer to an audience. */
export function AudienceUses({ offers }: { offers: readonly { slug: string; title: string }[] }) {
  return (
    <Part title="Used by">
      {offers.length === 0 ? (
        <p className="text-sm text-ink-soft">No offer refers to it yet. Choose it in an offer’s editor.</p>
      ) : (
        <ul className="text-sm">
          {offers.map(({ slug, title }) => (
            <li key={slug} className="border-b border-line py-2">
              <Link href={`/merchandise/offers/${slug}` as Route} className="link wrap-break-word">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
