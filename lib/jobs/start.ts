import 'server-only'
import { env } from '@/lib/env'
import { startWorker } from './worker'

/** Starts the jobs beside the store: at their hours, with WORKER=asked when asked for alone, with WORKER=off never. */
export async function startJobs(): Promise<void> {
  const { WORKER } = env()
  if (WORKER === 'off') return
  const worker = await startWorker({ atTheirHours: WORKER === 'on' })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop())
}
