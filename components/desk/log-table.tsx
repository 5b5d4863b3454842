import type { Route } from 'next'
import Link from 'next/link'
import type { Change } from '@/lib/audit/change'
import type { LogEntry } from '@/lib/audit/log'
import { logHref } from '@/lib/audit/log-query'
import { formatMoment } from '@/lib/dates'
import { cell, DeskTable, row } from './desk-table'

/** Changes named before the rest folds away. */
const FIRST = 3

/** Changes at the desk as a table; on a phone each is a small card of the same cells. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <DeskTable heads={['When', 'Who', 'What', 'Before and after']}>
      {entries.map(entry => (
        <tr key={entry.id} className={row}>
          <td className={`${cell} tabular text-ink-soft md:whitespace-nowrap md:text-ink`}>
            {formatMoment(entry.at)}
          </td>
          <td className={`${cell} md:w-40 lg:w-48`}>
            <Who entry={entry} />
          </td>
          <td className={`${cell} md:w-56 lg:w-72`}>
            <What entry={entry} />
          </td>
          <td className={`${cell} wrap-anywhere`}>
            <Changes entry={entry} />
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}

function Who({ entry: { who, role } }: { entry: LogEntry }) {
  if (!who) return <span className="text-ink-soft">Somebody who has left ({role})</span>
  return (
    <>
      <Link href={logHref({ who: who.id }) as Route} prefetch={false} className="link wrap-anywhere">
        {who.name}
      </Link>{' '}
      <span className="text-xs text-ink-soft">{role}</span>
    </>
  )
}

function What({ entry: { said, thing, about, version, gone } }: { entry: LogEntry }) {
  return (
    <>
      <span className="block">{said}</span>
      <Link
        href={(thing.page ?? logHref({ thing: about })) as Route}
        prefetch={false}
        className="link font-medium wrap-anywhere"
      >
        {thing.name}
      </Link>
      <span className="text-xs text-ink-soft">
        {[version !== null && ` version ${version}`, gone && ' deleted since'].filter(Boolean).join(',')}
      </span>
    </>
  )
}

function Changes({ entry: { changes } }: { entry: LogEntry }) {
  if (changes === null)
    return <span className="text-xs text-ink-soft">What it said is not kept any more.</span>
  const [one] = changes
  if (!one) return null
  if (one.was === null || one.is === null)
    return <Folded summary={one.was === null ? 'What it said' : 'What it said at last'} changes={changes} />
  const rest = changes.slice(FIRST)
  return (
    <>
      <List changes={changes.slice(0, FIRST)} />
      {rest.length > 0 && <Folded summary={`and ${rest.length} more`} changes={rest} />}
    </>
  )
}

function Folded({ summary, changes }: { summary: string; changes: readonly Change[] }) {
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-xs text-ink-soft hover:text-ink">{summary}</summary>
      <List changes={changes} />
    </details>
  )
}

function List({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="text-xs">
      {changes.map(({ label, was, is }) => (
        <li key={label} className="py-0.5">
          <span className="text-ink-soft">{label}:</span> {was !== null && <span>{was}</span>}
          {was !== null && is !== null && (
            <>
              <span aria-hidden>{' → '}</span>
              <span className="sr-only">{' became '}</span>
            </>
          )}
          {is !== null && <span className={was === null ? '' : 'font-medium'}>{is}</span>}
        </li>
      ))}
    </ul>
  )
}
