import type { Route } from 'next'
import Link from 'next/link'
import { AccountNav } from '@/components/account/account-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate, formatMoment } from '@/lib/dates'
import { ownShown } from '@/lib/decisions/own'
import { chosenOn, inShort, lookInWords, toldOnce } from '@/lib/decisions/own-words'
import type { ShownPage } from '@/lib/decisions/queries'
import { pageNamed } from '@/lib/decisions/words'

/** What pages showed whoever asks, day by day, and who of the shop looked. */
export async function ShownView({ before }: { before: number | null }) {
  const own = await ownShown(before)
  const newest = own?.pages[0]?.id
  return (
    <>
      <AccountNav here="/account/privacy" />
      <h1 className="text-3xl">What we showed you, and why</h1>
      <p className="mt-3 max-w-[62ch] text-ink-soft">
        The pages you opened and what of them was chosen for you, kept for 90 days and only while you say yes
        to being remembered.
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
                  <Shown
                    key={page.id}
                    page={page}
                    times={times}
                    timeZone={own.timeZone}
                    open={page.id === newest}
                  />
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
                <span className="tabular">{formatMoment(at, own.timeZone)}</span>{' '}
                {lookInWords({ role, what })}
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
  /** Whether it stands open. */
  open: boolean
}

function Shown({ page, times, timeZone, open }: Props) {
  const { at, path, content } = page
  const chosen = content ? chosenOn(content) : []
  const short = content ? inShort(content) : 'what it showed cannot be read any more.'
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at)
  const named = (
    <>
      <span className="tabular text-ink-soft">{time}</span>{' '}
      <span className="font-medium wrap-break-word">{pageNamed(page)}</span>
      {times > 1 && <span className="text-ink-soft">, {times} times</span>}:{' '}
    </>
  )
  if (chosen.length === 0)
    return (
      <li className="border-b border-line py-3">
        {named}
        {short}
      </li>
    )
  return (
    <li className="border-b border-line">
      <details open={open}>
        <summary className="min-h-11 cursor-pointer py-3">
          {named}
          {short}
        </summary>
        <ul className="grid gap-3 pb-4 pl-4">
          {chosen.map(({ title, why, names }) => (
            <li key={title} className="border-l border-line pl-4">
              <p>“{title}”</p>
              <p className="text-sm text-ink-soft">{why}</p>
              {names.length > 0 && <p className="text-sm">{names.join(', ')}</p>}
            </li>
          ))}
          <li className="pl-4 text-sm">
            <Link href={path as Route} prefetch={false} className="link">
              The page as it is now
            </Link>
          </li>
        </ul>
      </details>
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
