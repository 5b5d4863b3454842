import type { Route } from 'next'
import Link from 'next/link'
import { AccountNav } from '@/components/account/account-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate, formatMoment } from '@/lib/dates'
import { ownShown } from '@/lib/decisions/own'
import type { ShownPage } from '@/lib/decisions/queries'
import { inShort, pageNamed, toldOnce } from '@/lib/decisions/words'

/** What pages showed whoever asks, day by day, and who of the shop looked. */
export async function ShownView({ before }: { before: number | null }) {
  const own = await ownShown(before)
  return (
    <>
      <AccountNav here="/account/privacy" />
      <h1 className="text-3xl">What we showed you, and why</h1>
      <p className="mt-3 max-w-[62ch] text-ink-soft">
        Pages that had something chosen for you, kept for 90 days and only while you say yes to being
        remembered.
      </p>
      {!own || own.pages.length === 0 ? (
        <div className="pt-8">
          <EmptyState
            title={before ? 'Nothing older' : 'Nothing yet'}
            text={
              before
                ? 'That was all of it.'
                : 'No page is kept. If you let us remember what you look at, you can read here what that changed.'
            }
          />
        </div>
      ) : (
        <>
          {daysOf(own.pages, own.timeZone).map(([day, pages]) => (
            <section key={day} className="mt-10 border-t border-line pt-5">
              <h2 className="text-xl">{day}</h2>
              <ul>
                {toldOnce(pages).map(({ page, times }) => (
                  <Shown key={page.id} page={page} times={times} timeZone={own.timeZone} />
                ))}
              </ul>
            </section>
          ))}
          {own.older !== null && (
            <p className="mt-6">
              <Link
                href={`/account/privacy/shown?before=${own.older}` as Route}
                prefetch={false}
                className="link"
              >
                Older
              </Link>
            </p>
          )}
        </>
      )}
      {own && own.looks.length > 0 && (
        <section aria-labelledby="looks" className="mt-12 border-t border-line pt-8">
          <h2 id="looks" className="text-2xl">
            Who of us looked
          </h2>
          <ul className="mt-3 text-sm">
            {own.looks.map(({ at, role, what }) => (
              <li key={`${at} ${what}`} className="border-b border-line py-2">
                <span className="tabular">{formatMoment(at, own.timeZone)}</span>, {role}: {what}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type Props = {
  page: ShownPage
  /** How often in a row. */
  times: number
  timeZone: string
}

function Shown({ page: { at, page, path, content }, times, timeZone }: Props) {
  const short = content && inShort(content)
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at)
  return (
    <li className="border-b border-line py-3">
      <p>
        <span className="tabular text-ink-soft">{time}</span>{' '}
        <Link href={path as Route} prefetch={false} className="link">
          {pageNamed(page)}
        </Link>
        {times > 1 && <span className="text-ink-soft">, {times} times</span>}:{' '}
        {short ? short.what : 'it cannot be read any more.'}
      </p>
      {short && short.why.length > 0 && <p className="mt-1 text-sm text-ink-soft">{short.why.join(' ')}</p>}
    </li>
  )
}

/** Pages, newest first, by their day in a time zone. */
function daysOf(pages: readonly ShownPage[], timeZone: string): [string, ShownPage[]][] {
  const days = new Map<string, ShownPage[]>()
  for (const page of pages) {
    const day = formatDate(page.at, timeZone)
    days.set(day, [...(days.get(day) ?? []), page])
  }
  return [...days]
}
