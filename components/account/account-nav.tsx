import type { Route } from 'next'
import Link from 'next/link'

const entries = [
  ['/account', 'What you tell us'],
  ['/account/taste', 'What we know about you'],
  ['/account/loyalty', 'Regulars'],
  ['/account/privacy', 'Privacy'],
  ['/orders', 'Your orders'],
] as const

/** The pages about the shopper, each one tap from the others. */
export function AccountNav({ here }: { here: (typeof entries)[number][0] }) {
  return (
    <nav aria-label="Your account" className="mb-10 border-b border-line">
      <ul className="-mb-px flex gap-x-6 overflow-x-auto text-sm [scrollbar-width:none]">
        {entries.map(([href, name]) => (
          <li key={href} className={`shrink-0 ${href === here ? '[scroll-initial-target:nearest]' : ''}`}>
            <Link
              href={href as Route}
              prefetch={false}
              aria-current={href === here ? 'page' : undefined}
              className="block border-b-2 border-transparent py-3.5 text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
