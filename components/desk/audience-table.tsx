import type { Route } from 'next'
import Link from 'next/link'
import type { DeskAudience } from '@/lib/audiences/desk'
import { formatDate } from '@/lib/dates'
import { TableHead } from './table-head'

const cell = 'block py-0.5 align-top md:table-cell md:py-3 md:pr-4'

/** The named audiences as a table; on a phone each row is a small card of the same cells. */
export function AudienceTable({ audiences }: { audiences: readonly DeskAudience[] }) {
  return (
    <table className="block w-full text-sm md:table">
      <TableHead columns={['Audience', 'People', 'Offers', 'Saved']} />
      <tbody className="block md:table-row-group">
        {audiences.map(({ audience, words, offers, updatedAt }) => (
          <tr
            key={audience.id}
            className="block border-b border-line py-3 md:table-row md:py-0 md:hover:bg-shade"
          >
            <td className={`${cell} md:w-72`}>
              <Link
                href={`/merchandise/audiences/${audience.slug}` as Route}
                className="link font-medium wrap-break-word"
              >
                {audience.name}
              </Link>
              {audience.description && (
                <span className="mt-1 block text-xs text-ink-soft">{audience.description}</span>
              )}
            </td>
            <td className={`${cell} wrap-break-word`}>{words}</td>
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
      </tbody>
    </table>
  )
}
