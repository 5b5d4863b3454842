import type { Route } from 'next'
import Link from 'next/link'
import type { DeskAudience } from '@/lib/audiences/desk'
import { formatDate } from '@/lib/dates'
import { cell, DeskTable, row } from './desk-table'

/** The named audiences as a table; on a phone each row is a small card of the same cells. */
export function AudienceTable({ audiences }: { audiences: readonly DeskAudience[] }) {
  return (
    <DeskTable heads={['Audience', 'People', 'Offers', 'Saved']}>
      {audiences.map(({ audience, words, offers, updatedAt }) => (
        <tr key={audience.id} className={row}>
          <td className={`${cell} wrap-anywhere md:w-72 md:min-w-44`}>
            <Link href={`/merchandise/audiences/${audience.slug}` as Route} className="link font-medium">
              {audience.name}
            </Link>
            {audience.description && (
              <span className="mt-1 block text-xs text-ink-soft">{audience.description}</span>
            )}
          </td>
          <td className={`${cell} wrap-anywhere md:min-w-48`}>{words}</td>
          <td className={`${cell} tabular`}>
            {offers.toLocaleString('en-IE')}
            <span className="md:hidden">{offers === 1 ? ' offer' : ' offers'}</span>
          </td>
          <td className={`${cell} tabular md:whitespace-nowrap`}>
            {formatDate(updatedAt)}
            <span className="text-xs text-ink-soft md:block"> version {audience.version}</span>
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}
