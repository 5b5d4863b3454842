import type { Theirs } from '@/lib/desk/versions'
import { DeskButton } from './control'

/** Two people wrote at once: what the other version says otherwise, and the two ways on. */
export function Conflict({ theirs }: { theirs: Theirs }) {
  return (
    <div className="mt-3 grid gap-3 text-sm">
      <p>
        Version {theirs.version}
        {theirs.editor && ` by ${theirs.editor}`} is in the shop now.
        {theirs.differences.length === 0 ? ' It says the same as yours.' : ' It says otherwise than yours:'}
      </p>
      {theirs.differences.length > 0 && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {theirs.differences.map(row => (
            <div key={row.label} className="contents">
              <dt className="text-ink-soft">{row.label}</dt>
              <dd className="min-w-0 wrap-break-word">{row.theirs}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="flex flex-wrap gap-3">
        <DeskButton name="intent" value={`overwrite:${theirs.version}`}>
          Save mine as the next version
        </DeskButton>
        {/* A plain address: the page begins anew with their words. */}
        <a href="?" className="link inline-flex min-h-10 items-center text-sm">
          Leave mine and read theirs
        </a>
      </div>
    </div>
  )
}
