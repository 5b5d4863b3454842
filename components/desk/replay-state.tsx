import type { Route } from 'next'
import Link from 'next/link'
import type { ReplayProgress } from '@/lib/affinity/tune-queue'
import { LookAgain } from './look-again'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Berlin',
})

function inWords(progress: ReplayProgress, replayedAt: number | null): string {
  const before = replayedAt
    ? `In use since ${moment.format(replayedAt)}.`
    : 'These are the weights the shop opened with.'
  if (progress.kind === 'none') return before
  if (progress.kind === 'failed') return `The last change was not applied: ${progress.why}`
  const since = moment.format(progress.since)
  return progress.kind === 'running'
    ? `A change has been under way since ${since}. The shop goes on meanwhile with what it knew.`
    : `A change has been waiting for the worker since ${since}.`
}

/** How the weights stand: in use, being applied, or what stood against it. */
export function ReplayState({
  progress,
  replayedAt,
}: {
  progress: ReplayProgress
  replayedAt: number | null
}) {
  const under = progress.kind === 'waiting' || progress.kind === 'running'
  const edge = progress.kind === 'failed' ? 'border-tomato' : under ? 'border-edge' : 'border-leaf'
  return (
    <div className={`mt-4 flex flex-wrap gap-x-4 border-l-4 py-1 pl-3 text-sm ${edge}`}>
      <p role="status">{inWords(progress, replayedAt)}</p>
      {under && (
        <LookAgain>
          <Link href={'/merchandise/weights' as Route} className="link">
            Look again
          </Link>
        </LookAgain>
      )}
    </div>
  )
}
