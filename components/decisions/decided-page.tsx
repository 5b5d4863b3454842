import type { Route } from 'next'
import Link from 'next/link'
import type { DecisionContent, Place } from '@/lib/decisions/content'
import { placeNamed } from '@/lib/decisions/words'
import { LeftOut } from './left-out'
import { OfferLink, RuleLink } from './rule-link'

/** Everything that was decided about a page, for the desk: what stood where, why, what lost, which arm and version. */
export function DecidedPage({ content }: { content: DecisionContent }) {
  const { places, arms, situation, rules, revision } = content
  return (
    <div className="grid gap-5 pt-3 pb-6 text-sm">
      {places.length === 0 && <p>Nothing on it was chosen for them.</p>}
      <ol className="grid gap-4">
        {places.map(place => (
          <PlaceLine key={`${place.place} ${place.kind} ${place.title}`} place={place} />
        ))}
      </ol>
      <LeftOut content={content} />
      <div className="grid gap-0.5 text-xs text-ink-soft">
        {arms.length > 0 && (
          <p>Being learned: {arms.map(({ choice, arm, role }) => `${choice} ${arm} (${role})`).join(', ')}</p>
        )}
        {situation && <p>Circumstances: {situation}</p>}
        {rules && rules.length > 0 && (
          <p>
            Decided by{' '}
            {rules.map((rule, i) => (
              <span key={`${rule.kind} ${rule.slug}`}>
                {i > 0 && ', '}
                {rule.kind !== 'loyalty' && `${rule.kind} `}
                <RuleLink {...rule} />
              </span>
            ))}
          </p>
        )}
        <p>
          From revisions{' '}
          {Object.entries(revision)
            .map(([name, number]) => `${name} ${number}`)
            .join(', ')}
        </p>
      </div>
    </div>
  )
}

function PlaceLine({ place }: { place: Place }) {
  const { title, why, shown, lost, further = 0, offer, outranked } = place
  return (
    <li className="min-w-0 border-l border-line pl-4">
      <p>
        <span className="text-xs text-ink-soft">{placeNamed(place.place)} </span>
        {offer ? (
          <>
            <OfferLink offer={offer} />
            {/* Its words may be one of several that are being learned. */}
            {title !== offer.title && <span className="wrap-break-word"> “{title}”</span>}
          </>
        ) : (
          <span className="font-medium wrap-break-word">{title}</span>
        )}
      </p>
      {why && <p className="text-ink-soft">{why}</p>}
      {outranked && (
        <p className="text-ink-soft">
          Open to them too, and behind it:{' '}
          {outranked.map((each, i) => (
            <span key={each.slug}>
              {i > 0 && ', '}
              <OfferLink offer={each} />
            </span>
          ))}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {shown.map(({ slug, name, why, arranged, score }) => (
            <li key={slug}>
              <Link href={`/products/${slug}` as Route} prefetch={false} className="link">
                {name}
              </Link>
              <span className="text-xs text-ink-soft">
                {' '}
                {[score, arranged === 'pin' ? 'pinned' : arranged && 'boosted', why]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <p className="mt-1 text-xs text-ink-soft">
          Came closest:{' '}
          {lost.map(({ name, score }) => (score === undefined ? name : `${name} ${score}`)).join(', ')}
          {further > 0 && `, and ${further} more`}
        </p>
      )}
    </li>
  )
}
