import { formatMoment, SHOP_ZONE } from '@/lib/dates'
import type { Answer, Asked } from '@/lib/decisions/desk'
import type { ShownPage } from '@/lib/decisions/queries'
import { type About, standingOf } from '@/lib/decisions/standing'
import { pageNamed, standingNamed } from '@/lib/decisions/words'
import { AskedAbout } from './asked-about'
import { DecidedPage } from './decided-page'
import { StandingLine } from './standing-line'

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: SHOP_ZONE,
})

type Props = { answer: Extract<Answer, { kind: 'pages' }>; asked: Asked }

/** What somebody saw around a moment, page by page, the one that was before them then open. */
export function ShownPages({ answer, asked }: Props) {
  const { name, profileId, at, pages, then, about } = answer
  const one = about?.length === 1 ? about[0] : undefined
  return (
    <section aria-labelledby="pages">
      <h2 id="pages" className="mb-2 font-sans text-base font-semibold tracking-normal">
        What {name ?? 'somebody without a name'} saw around {formatMoment(at)}
      </h2>
      {about && <AskedAbout about={about} asked={asked} profileId={profileId} />}
      {pages.map(page => (
        <OnePage key={page.id} page={page} then={page.id === then ? at : null} about={one} />
      ))}
    </section>
  )
}

type PageProps = {
  page: ShownPage
  /** The moment asked for, where this is what they had before them then. */
  then: number | null
  about: About | undefined
}

function OnePage({ page, then, about }: PageProps) {
  const { at, path, content } = page
  const standings = content && about ? standingOf(about, path, content) : []
  const [first] = standings
  return (
    <details open={then !== null} className="border-b border-line">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-4 py-2 text-sm">
        <span className="tabular font-medium">{clock.format(at)}</span> {pageNamed(page)}
        <span className="min-w-0 text-ink-soft wrap-break-word">{path}</span>
        {first && <span className="font-medium">{standingNamed(first)}</span>}
        {then !== null && (
          <span className="bg-butter px-2 text-xs">before them at {clock.format(then).slice(0, 5)}</span>
        )}
      </summary>
      {about && standings.length > 0 && (
        <ul aria-label={about.name} className="border-l-4 border-edge py-1 pl-3 text-sm">
          {standings.map((standing, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once
            <li key={i}>
              <StandingLine standing={standing} />
            </li>
          ))}
        </ul>
      )}
      {content ? (
        <DecidedPage content={content} />
      ) : (
        <p className="py-3 text-sm text-ink-soft">
          It was written down in a way that cannot be read any more.
        </p>
      )}
    </details>
  )
}
