import type { TuningPreview, TuningState } from '@/lib/affinity/tuning-state'
import { DeskButton } from './control'
import { Message } from './message'
import { Part } from './part'

const figure = (count: number) => count.toLocaleString('en-IE')

function summary({ profiles, changed }: TuningPreview): string {
  if (profiles === 0) return 'Nobody has a taste yet, so nothing would change.'
  if (changed === 0) return `Nobody’s favourite would change, of ${figure(profiles)} people.`
  return `${figure(changed)} of ${figure(profiles)} people would have another favourite.`
}

/** What came of the last thing asked; beside the form where there is room, beneath it where not. */
export function TuningAnswer({ state, pending }: { state: TuningState; pending: boolean }) {
  const { message, preview, theirs } = state
  return (
    <Part title="What would change">
      <div aria-live="polite" className={pending ? 'opacity-60' : ''}>
        {message && (
          <Message tone={message.tone} signIn={message.signIn}>
            {message.text}
          </Message>
        )}
        {preview && <p className="text-sm">{summary(preview)}</p>}
        {!message && !preview && (
          <p className="max-w-[60ch] text-sm text-ink-soft">
            {pending
              ? 'Reading the log …'
              : 'Preview computes everybody’s taste with what stands in the form and shows whose favourites would be others. It changes nothing; that you saw some by name is written down.'}
          </p>
        )}
      </div>
      {theirs && <Theirs theirs={theirs} />}
      {preview && preview.rows.length > 0 && <Favourites preview={preview} />}
    </Part>
  )
}

/** Two people changed the weights at once: what is in use otherwise, and the two ways on. */
function Theirs({ theirs }: { theirs: NonNullable<TuningState['theirs']> }) {
  return (
    <div className="grid gap-3 text-sm">
      {theirs.differences.length > 0 && (
        <dl className="tabular grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {theirs.differences.map(({ label, mine, other }) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd>
                {other} in use, {mine} in your form
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="flex flex-wrap gap-3">
        {theirs.differences.length > 0 && (
          <DeskButton name="intent" value={`overwrite:${theirs.version}`}>
            Apply mine all the same
          </DeskButton>
        )}
        {/* A plain address: the page begins anew with what is in use. */}
        <a href="?" className="link inline-flex min-h-10 items-center">
          Leave mine and read theirs
        </a>
      </div>
    </div>
  )
}

function Favourites({ preview: { rows } }: { preview: TuningPreview }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Some of the favourites that would change</caption>
      <thead className="border-b border-edge text-left text-xs text-ink-soft">
        <tr>
          {['Who', 'In', 'Favourite now', 'Then'].map(name => (
            <th key={name} scope="col" className="py-2 pr-3 font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, who, what, before, after }, index) => (
          <tr key={id} className="border-b border-line align-top">
            <td className="py-2 pr-3 wrap-break-word">
              {/* A person's rows stand together; the name is read with each, shown with the first. */}
              <span className={rows[index - 1]?.id.split(' ')[0] === id.split(' ')[0] ? 'sr-only' : ''}>
                {who}
              </span>
            </td>
            <td className="py-2 pr-3 text-ink-soft">{what}</td>
            <td className="py-2 pr-3">{before}</td>
            <td className="py-2">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
