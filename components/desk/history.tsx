import { formatMoment } from '@/lib/dates'
import type { HistoryEntry } from '@/lib/desk/versions'
import { OnceButton } from './once-button'
import { Part } from './part'

type Props = {
  /** What is restored: the action reads it as `name`, beside `current` and `version`. */
  name: string
  current: number
  entries: readonly HistoryEntry[]
  restore: (form: FormData) => Promise<void>
}

/** Every version of something: who saved it when, what it changed, and the way back to it. */
export function History({ name, current, entries, restore }: Props) {
  return (
    <Part title="History">
      <ol className="text-sm">
        {entries.map(entry => (
          <li
            key={entry.version}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <span className="tabular font-medium">Version {entry.version}</span>{' '}
                <span className="text-ink-soft">
                  {entry.at !== null && `${formatMoment(entry.at)} · `}
                  {entry.editor ?? 'the opening of the shop'}
                </span>
              </p>
              <p className="text-xs wrap-break-word text-ink-soft">{entry.changed}</p>
            </div>
            {entry.version === current ? (
              <span className="py-2 text-xs text-ink-soft">in the shop</span>
            ) : (
              <form action={restore}>
                <input type="hidden" name="name" value={name} />
                <input type="hidden" name="current" value={current} />
                <input type="hidden" name="version" value={entry.version} />
                <OnceButton>
                  Restore<span className="sr-only">{` version ${entry.version}`}</span>
                </OnceButton>
              </form>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}
