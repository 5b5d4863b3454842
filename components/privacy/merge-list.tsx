import { formatMoment } from '@/lib/dates'
import type { BroughtAlong } from '@/lib/privacy/queries'
import { broughtInWords } from '@/lib/privacy/words'
import type { Result } from '@/lib/result'
import { UndoMerge } from './undo-merge'

type Props = { brought: BroughtAlong[]; timeZone: string; answer: Result<string> | null }

/** Sign-ins that made what a browser had done before part of the account, each with the way to undo it. */
export function MergeList({ brought, timeZone, answer }: Props) {
  return (
    <>
      <p className="max-w-[62ch] text-ink-soft">
        When you signed in, what had happened in that browser before became yours. If somebody else had been
        using it, give it back.
      </p>
      {answer && (
        <p role={answer.ok ? 'status' : 'alert'} className="mt-4 text-sm">
          {answer.ok ? answer.value : answer.message}
        </p>
      )}
      <ul className="mt-5 border-t border-line">
        {brought.map(merge => {
          const on = formatMoment(merge.at, timeZone)
          return (
            <li
              key={merge.id}
              className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-b border-line py-4"
            >
              <p>
                <span className="tabular block text-sm text-ink-soft">{on}</span>
                {merge.undoneAt ? 'Given back' : broughtInWords(merge)}
              </p>
              {!merge.undoneAt && <UndoMerge mergeId={merge.id} on={on} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
