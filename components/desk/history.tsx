import type { Names } from '@/lib/audiences/describe'
import { restoreOffer } from '@/lib/offers/actions'
import { contentSchema } from '@/lib/offers/content'
import type { DeskVersion } from '@/lib/offers/desk'
import { differences } from '@/lib/offers/differences'
import { DeskButton } from './control'
import { Part } from './part'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})

/** Every version of an offer: who saved it when, what it changed, and the way back to it. */
export function History({
  slug,
  current,
  versions,
  names,
}: {
  slug: string
  current: number
  versions: readonly DeskVersion[]
  names: Names
}) {
  return (
    <Part title="History">
      <ol className="text-sm">
        {versions.map((entry, index) => (
          <li
            key={entry.version}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <span className="tabular font-medium">Version {entry.version}</span>{' '}
                <span className="text-ink-soft">
                  {moment.format(entry.at)} · {entry.editor ?? 'the opening of the shop'}
                </span>
              </p>
              <p className="text-xs wrap-break-word text-ink-soft">
                {changed(entry, versions[index + 1], names)}
              </p>
            </div>
            {entry.version === current ? (
              <span className="py-2 text-xs text-ink-soft">in the shop</span>
            ) : (
              <form action={restoreOffer}>
                <input type="hidden" name="slug" value={slug} />
                <input type="hidden" name="current" value={current} />
                <input type="hidden" name="version" value={entry.version} />
                <DeskButton>
                  Restore<span className="sr-only">{` version ${entry.version}`}</span>
                </DeskButton>
              </form>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}

function changed(entry: DeskVersion, before: DeskVersion | undefined, names: Names): string {
  const now = contentSchema.safeParse(entry.content)
  const then = contentSchema.safeParse(before?.content)
  if (!now.success) return 'Cannot be read any more.'
  if (!then.success) return 'The first version.'
  const rows = differences(then.data, now.data, names)
  return rows.map(row => `${row.label}: ${row.theirs}`).join(' · ') || 'Nothing changed.'
}
