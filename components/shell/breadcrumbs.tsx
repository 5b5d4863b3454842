import type { Route } from 'next'
import Link from 'next/link'

/** The way back up. The page itself is not in it: its heading follows. */
export function Breadcrumbs({ trail }: { trail: readonly { href: string; name: string }[] }) {
  return (
    <nav aria-label="Where you are" className="py-4">
      <ol className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
        <li>
          <Link href="/" prefetch={false} className="inline-block py-1 underline-offset-4 hover:underline">
            Shop
          </Link>
        </li>
        {trail.map(({ href, name }) => (
          <li key={href} className="flex gap-x-2">
            <span aria-hidden className="py-1">
              /
            </span>
            <Link href={href as Route} className="inline-block py-1 underline-offset-4 hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
