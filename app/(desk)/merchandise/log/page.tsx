import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { SelectBox, TextBox } from '@/components/desk/control'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskSearch } from '@/components/desk/desk-search'
import { LogTable } from '@/components/desk/log-table'
import { EmptyState } from '@/components/ui/empty-state'
import { DEEDS } from '@/lib/audit/deeds'
import { deskLog } from '@/lib/audit/desk'
import { readLogQuery } from '@/lib/audit/log-query'

export const metadata: Metadata = { title: 'Log' }

type Query = Promise<Record<string, string | string[] | undefined>>

const anything = { value: '', label: 'anything' }
const deeds = Object.entries(DEEDS).map(([value, { said }]) => ({ value, label: said }))

export default async function LogPage({ searchParams }: { searchParams: Query }) {
  const query = readLogQuery(await searchParams)
  const { entries, older } = await deskLog(query)
  const narrowed = query.who !== '' || query.what !== ''
  const next = new URLSearchParams({ who: query.who, what: query.what, before: older ?? '' })
  return (
    <DeskFrame here="/merchandise/log" reading>
      <h1 className="pt-6 text-2xl">Log</h1>
      <p className="mt-2 max-w-[65ch] pb-4 text-sm text-ink-soft">
        Every change made at the desk, newest first. Entries are only ever added; what a change said stands in
        the history of what was changed.
      </p>
      <DeskSearch action="/merchandise/log">
        <TextBox
          name="who"
          label="Who"
          type="search"
          maxLength={100}
          defaultValue={query.who}
          className="sm:w-56"
        />
        <SelectBox
          name="what"
          label="What"
          defaultValue={query.what}
          options={[anything, ...deeds]}
          className="sm:w-64"
        />
      </DeskSearch>
      {entries.length > 0 ? (
        <>
          <LogTable entries={entries} />
          {older && (
            <p className="pt-4">
              <Link href={`/merchandise/log?${next}` as Route} prefetch={false} className="link text-sm">
                Older
              </Link>
            </p>
          )}
        </>
      ) : (
        <EmptyState
          title={narrowed || query.before ? 'Nothing of the kind' : 'Nothing was changed yet'}
          text={
            narrowed || query.before
              ? 'Ask for somebody or something else.'
              : 'The first change will stand here.'
          }
        >
          {(narrowed || query.before) && (
            <Link href={'/merchandise/log' as Route} className="link text-sm">
              The whole log
            </Link>
          )}
        </EmptyState>
      )}
    </DeskFrame>
  )
}
