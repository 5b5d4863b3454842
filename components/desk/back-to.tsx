import type { Route } from 'next'
import Link from 'next/link'

/** The way back to the list, over the heading. */
export function BackTo({ href, children }: { href: string; children: string }) {
  return (
    <p className="pt-5 text-sm">
      <Link href={href as Route} className="link">
        {children}
      </Link>
    </p>
  )
}
