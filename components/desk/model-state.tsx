import type { Route } from 'next'
import Link from 'next/link'
import { buildModels } from '@/lib/recommend/models-actions'
import type { BuildProgress } from '@/lib/recommend/models-queue'
import { LookAgain } from './look-again'
import { OnceButton } from './once-button'

const moment = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/Berlin' })

function inWords(progress: BuildProgress): string {
  switch (progress.kind) {
    case 'none':
      return 'Nothing is being built. Every night at three (UTC) all of them are.'
    case 'no-worker':
      return 'No worker has run here yet. Start it with “npm run worker”.'
    case 'waiting':
      return `A build has been waiting for the worker since ${moment.format(progress.since)}.`
    case 'running':
      return `Building “${progress.name}”, ${progress.step} of ${progress.of}, since ${moment.format(progress.since)}. The shop goes on meanwhile with the models it has.`
    case 'failed':
      return `The last build failed, and the models before it stay in use. ${progress.why}${progress.again ? ' It will be tried again.' : ''}`
  }
}

/** How a build of the models stands, and the way to start one; a form, so it works before any script. */
export function ModelState({ progress }: { progress: BuildProgress }) {
  const { kind } = progress
  const under = kind === 'waiting' || kind === 'running'
  const edge =
    kind === 'failed' || kind === 'no-worker' ? 'border-tomato' : under ? 'border-edge' : 'border-leaf'
  return (
    <div className="mt-4 grid justify-items-start gap-4">
      <div className={`flex flex-wrap gap-x-4 border-l-4 py-1 pl-3 text-sm ${edge}`}>
        <p role="status">{inWords(progress)}</p>
        {under && (
          <LookAgain>
            <Link href={'/merchandise/models' as Route} className="link">
              Look again
            </Link>
          </LookAgain>
        )}
      </div>
      {progress.kind === 'running' && (
        <progress
          className="h-2 w-full max-w-sm accent-leaf"
          aria-label="Models built"
          value={progress.step - 1}
          max={progress.of}
        />
      )}
      {kind !== 'no-worker' && (
        <form action={buildModels}>
          <OnceButton kind="action" disabled={under}>
            Build now
          </OnceButton>
        </form>
      )}
    </div>
  )
}
