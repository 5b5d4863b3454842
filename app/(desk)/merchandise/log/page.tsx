import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DeskFrame } from '@/components/desk/desk-frame'
import { LogFilter } from '@/components/desk/log-filter'
import { LogTable } from '@/components/desk/log-table'
import { EmptyState } from '@/components/ui/empty-state'
import { deskLog } from '@/lib/audit/desk'
import { logHref, readLogQuery } from '@/lib/audit/log-query'

export const metadata: Metadata = { title: 'Log' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function LogPage({ searchParams }: { searchParams: Query }) {
  const query = readLogQuery(await searchParams)
  const { entries, older, people } = await deskLog(query)
  const { before, ...narrowed } = query
  const whole = logHref({}) as Route
  const isWhole = logHref(query) === whole
  return (
    <DeskFrame here="/merchandise/log" reading>
      <h1 className="pt-6 text-2xl">Log</h1>
      <p className="mt-2 max-w-[65ch] pb-4 text-sm text-ink-soft">
        Every change made at the desk, newest first: who made it, to what, and what it said before and after.
        Entries are only ever added. Times and days are those of Berlin.
      </p>
      <LogFilter query={query} people={people} />
      {entries.length > 0 ? (
        <LogTable entries={entries} />
      ) : (
        <EmptyState
          title={isWhole ? 'Nothing was changed yet' : 'Nothing of the kind'}
          text={isWhole ? 'The first change will stand here.' : 'Ask for somebody or something else.'}
        />
      )}
      <nav aria-label="More of the log" className="flex gap-5 pt-4 text-sm empty:hidden">
        {older && (
          <Link href={logHref({ ...narrowed, before: older }) as Route} prefetch={false} className="link">
            Older
          </Link>
        )}
        {before && (
          <Link href={logHref(narrowed) as Route} prefetch={false} className="link">
            The newest
          </Link>
        )}
        {logHref(narrowed) !== whole && (
          <Link href={whole} prefetch={false} className="link">
            The whole log
          </Link>
        )}
      </nav>
    </DeskFrame>
  )
}
