import type { Route } from 'next'
import Link from 'next/link'
import type { OfferThen, RuleThen } from '@/lib/decisions/content'
import { versionHref } from '@/lib/desk/versions'

const AT = {
  offer: '/merchandise/offers/',
  audience: '/merchandise/audiences/',
  placement: '/merchandise/placements/',
  policy: '/merchandise/policies/',
}

type Props = { kind: RuleThen['kind'] | 'audience' | 'offer'; slug: string; name: string; version: number }

/** A rule as it was then: leads to that version in its history. */
export function RuleLink({ kind, slug, name, version }: Props) {
  const page = kind === 'loyalty' ? '/merchandise/loyalty' : AT[kind] + encodeURIComponent(slug)
  return (
    <Link href={versionHref(page, version) as Route} prefetch={false} className="link">
      {name} <span className="text-xs">version {version}</span>
    </Link>
  )
}

/** An offer as it was then, and the named audience it was for. */
export function OfferLink({ offer: { slug, title, version, audience } }: { offer: OfferThen }) {
  return (
    <>
      <RuleLink kind="offer" slug={slug} name={title} version={version} />
      {audience && (
        <span className="text-ink-soft">
          {' '}
          for <RuleLink kind="audience" {...audience} />
        </span>
      )}
    </>
  )
}
