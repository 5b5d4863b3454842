import 'server-only'
import { env } from '@/lib/env'
import { startWorker } from './worker'

/** Starts the nightly jobs beside the store, unless WORKER=off leaves them to `npm run worker`. */
export async function startJobs(): Promise<void> {
  if (env().WORKER === 'off') return
  const worker = await startWorker()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop())
}
