import type { Route } from 'next'
import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import { type Found, MOST_FOUND } from '@/lib/preview/find'
import { type Letter, previewHref, type Side } from '@/lib/preview/side'

type Props = { letter: Letter; sides: Record<Letter, Side>; found: readonly Found[] }

/** Several people have the name that was looked for. */
export function WhichOne({ letter, sides, found }: Props) {
  const href = (who: string) => previewHref({ ...sides, [letter]: { ...sides[letter], who, find: '' } })
  return (
    <section className="mt-4 border-l-4 border-butter py-1 pl-3 text-sm">
      <h2 className="font-sans text-sm font-semibold tracking-normal">
        Which “{sides[letter].find}” for {letter.toUpperCase()}?
      </h2>
      <ul className="mt-1">
        {found.map(({ profileId, name, ...person }) => (
          <li key={profileId} className="py-1">
            <Link href={href(profileId) as Route} className="link wrap-anywhere" prefetch={false}>
              {name ?? 'Somebody without a name'}
            </Link>{' '}
            <span className="text-ink-soft">{told(person)}</span>
          </li>
        ))}
      </ul>
      {found.length === MOST_FOUND && (
        <p className="text-ink-soft">The first {MOST_FOUND}: say more of the name, or the e-mail address.</p>
      )}
    </section>
  )
}

function told({ city, email, since }: Omit<Found, 'profileId' | 'name'>): string {
  return [city, email, `since ${formatDate(since)}`].filter(Boolean).join(' · ')
}
