import type { Route } from 'next'
import Link from 'next/link'
import { DEEDS, isDeed, placeOf } from '@/lib/audit/deeds'
import type { LogEntry } from '@/lib/audit/desk'
import { formatMoment } from '@/lib/dates'
import { TableHead } from './table-head'

const cell = 'block py-0.5 align-top md:table-cell md:py-2.5 md:pr-4'

/** Changes at the desk as a table; on a phone each is a small card of the same cells. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <table className="block w-full text-sm md:table">
      <TableHead columns={['When', 'Who', 'What', 'Where']} />
      <tbody className="block md:table-row-group">
        {entries.map(({ id, at, who, role, action, subject, version }) => {
          const place = placeOf(action, subject)
          return (
            <tr key={id} className="block border-b border-line py-2 md:table-row md:py-0">
              <td className={`${cell} tabular md:whitespace-nowrap`}>{formatMoment(at)}</td>
              <td className={cell}>
                {who} <span className="text-xs text-ink-soft">{role.toLowerCase()}</span>
              </td>
              <td className={cell}>{isDeed(action) ? DEEDS[action].said : action}</td>
              <td className={`${cell} wrap-break-word`}>
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
      </tbody>
    </table>
  )
}
