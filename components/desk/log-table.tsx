import type { Route } from 'next'
import Link from 'next/link'
import { DEEDS, isDeed, placeOf } from '@/lib/audit/deeds'
import type { LogEntry } from '@/lib/audit/desk'
import { formatMoment } from '@/lib/dates'
import { cell, DeskTable, row } from './desk-table'

/** Changes at the desk as a table; on a phone each is a small card of the same cells. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <DeskTable heads={['When', 'Who', 'What', 'Where']}>
      {entries.map(({ id, at, who, role, action, subject, version }) => {
        const place = placeOf(action, subject)
        return (
          <tr key={id} className={row}>
            <td className={`${cell} tabular md:whitespace-nowrap`}>{formatMoment(at)}</td>
            <td className={cell}>
              {who} <span className="text-xs text-ink-soft">{role.toLowerCase()}</span>
            </td>
            <td className={cell}>{isDeed(action) ? DEEDS[action].said : action}</td>
            <td className={`${cell} wrap-anywhere md:min-w-44`}>
              {place ? (
                <Link href={place as Route} prefetch={false} className="link">
                  {subject}
                </Link>
              ) : (
                subject
              )}
              {version !== null && <span className="text-xs text-ink-soft"> version {version}</span>}
            </td>
          </tr>
        )
      })}
    </DeskTable>
  )
}
