import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DecidedPage } from '@/components/decisions/decided-page'
import { DeskButton, TextBox } from '@/components/desk/control'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { storeTime } from '@/lib/clock'
import { formatDate, formatMoment, SHOP_ZONE } from '@/lib/dates'
import { type Answer, type Asked, decisionsAsked, placementVersionsAt, readAsked } from '@/lib/decisions/desk'
import { pageNamed } from '@/lib/decisions/words'
import { PLACES } from '@/lib/placements/words'

export const metadata: Metadata = { title: 'Decisions' }

type Query = Promise<Record<string, string | string[] | undefined>>

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: SHOP_ZONE,
})

export default async function DecisionsPage({ searchParams }: { searchParams: Query }) {
  const asked = readAsked(await searchParams, storeTime())
  const answer = await decisionsAsked(asked)
  return (
    <DeskFrame here="/merchandise/decisions" reading>
      <h1 className="pt-6 text-2xl">Decisions</h1>
      <p className="mt-2 max-w-[65ch] pb-4 text-sm text-ink-soft">
        What a page showed somebody, and why. Pages of people who said yes are kept for 90 days. That you
        looked is written down, and they can see that somebody did.
      </p>
      <search>
        <form action="/merchandise/decisions" className="flex flex-wrap items-end gap-3 pb-6">
          <TextBox
            name="who"
            label="Who"
            type="search"
            hint="Name, e-mail or order number"
            maxLength={200}
            defaultValue={asked.who}
            className="w-full sm:w-72"
          />
          <TextBox
            name="at"
            label="When"
            type="datetime-local"
            hint="Berlin time, half an hour around"
            defaultValue={asked.at}
            error={answer.kind === 'no-date' ? 'Choose a day and a time.' : undefined}
            className="w-full sm:w-56"
          />
          <DeskButton className="sm:mb-5">Look it up</DeskButton>
        </form>
      </search>
      <Told answer={answer} asked={asked} />
    </DeskFrame>
  )
}

async function Told({ answer, asked }: { answer: Answer; asked: Asked }) {
  if (answer.kind === 'which' && answer.found.length === 0)
    return (
      <EmptyState
        title="Nobody is called so"
        text="Try another spelling, the whole e-mail address, or the number of an order."
      />
    )
  if (answer.kind === 'which')
    return (
      <section aria-labelledby="which">
        <h2 id="which" className="mb-2 font-sans text-base font-semibold tracking-normal">
          Which one?
        </h2>
        <ul className="text-sm">
          {answer.found.map(({ profileId, name, city, email, since }) => (
            <li key={profileId} className="border-b border-line py-2">
              <Link
                href={
                  `/merchandise/decisions?${new URLSearchParams({ who: asked.who, profile: profileId, at: asked.at })}` as Route
                }
                prefetch={false}
                className="link font-medium"
              >
                {name ?? 'Somebody without a name'}
              </Link>{' '}
              <span className="text-ink-soft">
                {[city, email, `since ${formatDate(since)}`].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  if (answer.kind !== 'pages') return null
  const name = answer.name ?? 'Somebody without a name'
  if (answer.pages.length === 0)
    return (
      <EmptyState
        title={`No page of ${name} is kept from then`}
        text={`Half an hour around ${formatMoment(answer.at)} there was none, or they had not said yes to being remembered.`}
      />
    )
  const versions = await placementVersionsAt(answer.at)
  const placements = [...versions].map(
    ([place, version]) => `${PLACES[place as keyof typeof PLACES].name} version ${version}`,
  )
  return (
    <section aria-labelledby="pages">
      <h2 id="pages" className="mb-2 font-sans text-base font-semibold tracking-normal">
        What {name} saw around {formatMoment(answer.at)}
      </h2>
      {answer.pages.map(({ id, at, page, path, content }) => (
        <details key={id} className="border-b border-line">
          <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-4 py-2 text-sm">
            <span className="tabular font-medium">{clock.format(at)}</span> {pageNamed(page)}
            <span className="min-w-0 text-ink-soft wrap-break-word">{path}</span>
          </summary>
          {content ? (
            <DecidedPage content={content} placements={placements.join(', ')} />
          ) : (
            <p className="py-3 text-sm text-ink-soft">
              It was written down in a way that cannot be read any more.
            </p>
          )}
        </details>
      ))}
    </section>
  )
}
