import 'server-only'
import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { type Job, jobs } from './jobs'

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000

const print = (line: string) => console.log(`[worker] ${line}`)

/**
 * Starts the nightly jobs in this process, in the database's own queue: of several processes one does each job,
 * and a night that was missed is made up for; without `atTheirHours` only what is asked for is done. Returns at once;
 * a database that is down is waited for. `stop` lets the job under way finish.
 */
export async function startWorker({ say = print, atTheirHours = true } = {}): Promise<{
  stop(): Promise<void>
}> {
  const all = jobs()
  const stopping = new AbortController()
  let runner: Runner | undefined

  async function keepRunning() {
    let wait = FIRST_PAUSE
    while (!stopping.signal.aborted) {
      try {
        const events: WorkerEvents = new EventEmitter()
        // A job queued before this would wait for the next poll.
        const listening = new Promise(resolve => events.once('pool:listen:success', resolve))
        runner = await run({
          events,
          connectionString: process.env.DATABASE_URL,
          maxPoolSize: 3,
          concurrency: 1,
          // New jobs announce themselves; this is for retries alone.
          pollInterval: 30_000,
          noHandleSignals: true,
          taskList: tasks(all, say),
          crontab: all
            .flatMap(({ name, at, fill = '1d' }) =>
              at && atTheirHours ? `${at} ${name} ?fill=${fill}&max=5` : [],
            )
            .join('\n'),
          logger: quietLogger(say),
        })
        await Promise.race([listening, runner.promise])
        say(`ready for ${all.map(job => job.name).join(', ')}`)
        wait = FIRST_PAUSE
        if (stopping.signal.aborted) await runner.stop()
        await runner.promise
      } catch (error) {
        if (!stopping.signal.aborted) say(`${wordsOf(error)}; again in ${wait / 1000} s`)
      }
      await pause(wait, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
      wait = Math.min(wait * 2, LONGEST_PAUSE)
    }
  }

  const ended = keepRunning()
  return {
    async stop() {
      stopping.abort()
      // A runner that has ended by itself refuses to be stopped.
      await runner?.stop().catch(() => {})
      await ended
    },
  }
}

function tasks(all: Job[], say: (line: string) => void): TaskList {
  return Object.fromEntries(
    all.map(({ name, run: work }) => [
      name,
      async payload => {
        const started = performance.now()
        const result = await work(new Date(), payload)
        say(`${name}: ${result} (${Math.round(performance.now() - started)} ms)`)
      },
    ]),
  )
}

/** Passes on what needs attention; the rest of graphile-worker's talk is for its authors. */
function quietLogger(say: (line: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') say(message)
  })
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error))
