import { formatMoment } from '@/lib/dates'
import type { HistoryEntry, Words } from '@/lib/desk/versions'
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
            id={`version-${entry.version}`}
            className="flex scroll-mt-4 flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2"
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
              {entry.said && <AsItWas said={entry.said} />}
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

/** All a version says: opened from somewhere that refers to it. */
function AsItWas({ said }: { said: Words }) {
  return (
    <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 bg-butter px-3 py-2 text-xs">
      {Object.entries(said).map(([label, words]) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd className="wrap-break-word">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
