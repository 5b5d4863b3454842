import 'server-only'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { pool } from '@/lib/db'
import { startListening, stopListening } from '@/lib/profile/live'
import { closeStreams } from '@/lib/profile/streams'
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

/** Gets the process ready for shoppers. A database that is down delays nothing: pages say so themselves. */
export async function open(): Promise<void> {
  startVisitRecorder()
  startListening()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      closeStreams()
      void stopListening()
      void stopVisitRecorder()
    })
  const tell = (error: unknown) =>
    console.error('[open]', error instanceof Error ? error.message || error.name : error)
  setInterval(() => partitionsAhead().catch(tell), DAY).unref()
  await Promise.all([partitionsAhead(), currentCatalogue()]).catch(tell)
}
