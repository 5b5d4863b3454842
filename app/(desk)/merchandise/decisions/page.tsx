import type { Metadata } from 'next'
import Link from 'next/link'
import { decisionsHref } from '@/components/decisions/asked-about'
import { DecisionSearch } from '@/components/decisions/decision-search'
import { ShownPages } from '@/components/decisions/shown-pages'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { storeTime } from '@/lib/clock'
import { formatDate, formatMoment, SHOP_ZONE } from '@/lib/dates'
import { type Answer, type Asked, decisionsAsked, readAsked } from '@/lib/decisions/desk'
import { toLocal } from '@/lib/offers/zoned'

export const metadata: Metadata = { title: 'Decisions' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function DecisionsPage({ searchParams }: { searchParams: Query }) {
  const asked = readAsked(await searchParams, storeTime())
  const answer = await decisionsAsked(asked)
  return (
    <DeskFrame here="/merchandise/decisions" reading>
      <h1 className="pt-6 text-2xl">Decisions</h1>
      <p className="mt-2 max-w-[65ch] pb-4 text-sm text-ink-soft">
        What a page showed somebody, why, and what did not stand there. Pages of people who said yes are kept
        for 90 days. That you looked is written down, and they can see that somebody did.
      </p>
      <DecisionSearch asked={asked} noDate={answer.kind === 'no-date'} />
      <Told answer={answer} asked={asked} />
    </DeskFrame>
  )
}

function Told({ answer, asked }: { answer: Answer; asked: Asked }) {
  if (answer.kind === 'which') return <Which found={answer.found} asked={asked} />
  if (answer.kind !== 'pages') return null
  if (answer.pages.length === 0)
    return (
      <EmptyState
        title={`No page of ${answer.name ?? 'somebody without a name'} is kept from then`}
        text={`Half an hour around ${formatMoment(answer.at)} there was none, or they had not said yes to being remembered.`}
      >
        {answer.before !== null && (
          <Link
            href={decisionsHref({
              ...asked,
              profile: answer.profileId,
              at: toLocal(answer.before, SHOP_ZONE),
            })}
            prefetch={false}
            className="link text-sm"
          >
            The last one before, {formatMoment(answer.before)}
          </Link>
        )}
      </EmptyState>
    )
  return <ShownPages answer={answer} asked={asked} />
}

function Which({ found, asked }: { found: Extract<Answer, { kind: 'which' }>['found']; asked: Asked }) {
  if (found.length === 0)
    return (
      <EmptyState
        title="Nobody is called so"
        text="Try another spelling, the whole e-mail address, or the number of an order."
      />
    )
  return (
    <section aria-labelledby="which">
      <h2 id="which" className="mb-2 font-sans text-base font-semibold tracking-normal">
        Which one?
      </h2>
      <ul className="text-sm">
        {found.map(({ profileId, name, city, email, since }) => (
          <li key={profileId} className="border-b border-line py-2">
            <Link
              href={decisionsHref({ ...asked, profile: profileId })}
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
}
