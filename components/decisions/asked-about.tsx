import type { Route } from 'next'
import Link from 'next/link'
import type { Asked } from '@/lib/decisions/desk'
import type { About } from '@/lib/decisions/standing'

type Props = { about: readonly About[]; asked: Asked; profileId: string }

/** What is asked about by name: one thing, several called so, or none. */
export function AskedAbout({ about, asked, profileId }: Props) {
  const [only, ...more] = about
  if (!only)
    return (
      <p role="status" className="mb-3 text-sm">
        No product and no offer is called “{asked.about}”, neither today nor on these pages.
      </p>
    )
  if (more.length === 0)
    return (
      <p className="mb-3 text-sm">
        At each page it says how the {only.kind} <span className="font-medium">{only.name}</span> stood there.
      </p>
    )
  return (
    <div className="mb-3 text-sm">
      <p>Several are called so. Which one do you mean?</p>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {about.map(({ kind, slug, name }) => (
          <li key={`${kind} ${slug}`} className="py-1">
            <Link
              href={decisionsHref({ ...asked, profile: profileId, about: slug })}
              prefetch={false}
              className="link"
            >
              {name}
            </Link>{' '}
            <span className="text-xs text-ink-soft">{kind}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The address that asks this. */
export function decisionsHref({ who, profile, at, about }: Asked): Route {
  const asked = new URLSearchParams({ who, profile, at, ...(about && { about }) })
  return `/merchandise/decisions?${asked}` as Route
}
