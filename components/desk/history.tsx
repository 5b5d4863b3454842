import { DeskButton } from './control'
import { Part } from './part'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})

type Entry = {
  version: number
  at: number
  editor: string | null /** What it changed, in words. */
  changed: string
}

type Props = {
  slug: string
  current: number
  /** Newest first. */
  entries: readonly Entry[]
  restore: (data: FormData) => Promise<void>
}

/** Every version of something the desk edits: who saved it when, what it changed, and the way back to it. */
export function History({ slug, current, entries, restore }: Props) {
  return (
    <Part title="History">
      <ol className="text-sm">
        {entries.map(({ version, at, editor, changed }) => (
          <li
            key={version}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <span className="tabular font-medium">Version {version}</span>{' '}
                <span className="text-ink-soft">
                  {moment.format(at)} · {editor ?? 'the opening of the shop'}
                </span>
              </p>
              <p className="text-xs wrap-break-word text-ink-soft">{changed}</p>
            </div>
            {version === current ? (
              <span className="py-2 text-xs text-ink-soft">in the shop</span>
            ) : (
              <form action={restore}>
                <input type="hidden" name="slug" value={slug} />
                <input type="hidden" name="current" value={current} />
                <input type="hidden" name="version" value={version} />
                <DeskButton>
                  Restore<span className="sr-only">{` version ${version}`}</span>
                </DeskButton>
              </form>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}
