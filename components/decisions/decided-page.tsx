import type { Route } from 'next'
import Link from 'next/link'
import type { DecisionContent } from '@/lib/decisions/content'

type Place = DecisionContent['places'][number]
type Rule = NonNullable<Place['offer']>

/** Everything that was decided about a page, for the desk: what stood where, why, what lost, which arm and version. */
export function DecidedPage({
  content,
  placements,
}: {
  content: DecisionContent
  /** Versions the placements had, in words. */
  placements: string
}) {
  const { places, passedOver, arms, situation, revision } = content
  return (
    <div className="grid gap-4 py-3 text-sm">
      {places.length === 0 && <p>Nothing on it was chosen for them.</p>}
      <ol className="grid gap-4">
        {places.map(place => (
          <PlaceLine key={`${place.place} ${place.kind} ${place.title}`} place={place} />
        ))}
      </ol>
      {passedOver.length > 0 && (
        <p className="text-xs text-ink-soft">
          Thought of and left out: {passedOver.map(({ title, why }) => `${title} (${why})`).join(', ')}.
        </p>
      )}
      <p className="text-xs text-ink-soft">
        {arms.length > 0 &&
          `Arms: ${arms.map(({ choice, arm, role }) => `${choice} ${arm} (${role})`).join(', ')}. `}
        {situation && `Circumstances: ${situation}. `}
        {placements && `Placements: ${placements}. `}
        From{' '}
        {Object.entries(revision)
          .map(([name, number]) => `${name} ${number}`)
          .join(', ')}
        .
      </p>
    </div>
  )
}

function PlaceLine({ place: { place, title, why, shown, lost, offer, outranked } }: { place: Place }) {
  return (
    <li className="border-l border-line pl-4">
      <p>
        <span className="text-xs text-ink-soft">{place} </span>
        <span className="font-medium wrap-break-word">{title}</span>
      </p>
      {why && <p className="text-ink-soft">{why}</p>}
      {offer && (
        <p>
          <RuleLink rule={offer} />
          {outranked && (
            <span className="text-ink-soft">
              {' '}
              before{' '}
              {outranked.map((rule, i) => (
                <span key={rule.slug}>
                  {i > 0 && ', '}
                  <RuleLink rule={rule} />
                </span>
              ))}
              , which were open too
            </span>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {shown.map(({ slug, name, why, arranged }) => (
            <li key={slug}>
              <Link href={`/products/${slug}` as Route} prefetch={false} className="link">
                {name}
              </Link>
              {(why || arranged) && (
                <span className="text-xs text-ink-soft"> {[why, arranged].filter(Boolean).join(' · ')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <p className="mt-1 text-xs text-ink-soft">Came closest: {lost.map(({ name }) => name).join(', ')}</p>
      )}
    </li>
  )
}

/** A rule in the version it had then; its history is on its page. */
function RuleLink({ rule: { slug, title, version } }: { rule: Rule }) {
  return (
    <Link href={`/merchandise/offers/${slug}` as Route} prefetch={false} className="link">
      {title} <span className="text-xs">version {version}</span>
    </Link>
  )
}
