import 'server-only'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { pool } from '@/lib/db'
import { startListening, stopListening } from '@/lib/profile/live'
import { closeStreams } from '@/lib/profile/streams'
import { startModels } from '@/lib/recommend/live'
import { startVisitRecorder, stopVisitRecorder } from './recorder'

/** Months ahead for which the event log keeps partitions ready. */
const MONTHS_AHEAD = 3
const DAY = 86_400_000

async function partitionsAhead(): Promise<void> {
  await pool.query(
    `SELECT ensure_event_partition((date_trunc('month', now()) + make_interval(months => m))::date)
     FROM generate_series(0, $1::int) AS m`,
    [MONTHS_AHEAD],
  )
}

/** Longest wait for the log at the end; a database that hangs must not keep the process. */
const LAST_WORDS_MS = 8_000

/** Next ends the process as soon as its requests are answered: what they left to be written comes first. */
function drainBeforeExit() {
  const exit = process.exit
  process.exit = (code => {
    setTimeout(() => exit(code), LAST_WORDS_MS)
    void stopVisitRecorder().finally(() => exit(code))
  }) as typeof exit
}

/** Gets the process ready for shoppers. A database that is down delays nothing: pages say so themselves. */
export async function open(): Promise<void> {
  startVisitRecorder()
  startListening()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      closeStreams()
      void stopListening()
      drainBeforeExit()
    })
  const tell = (error: unknown) =>
    console.error('[open]', error instanceof Error ? error.message || error.name : error)
  setInterval(() => partitionsAhead().catch(tell), DAY).unref()
  startModels(tell)
  await Promise.all([partitionsAhead(), currentCatalogue()]).catch(tell)
}
