import 'server-only'
import { pool } from '@/lib/db'
import { rebuildModels } from '@/lib/recommend/models'
import { tendEventLog } from './event-log'
import { forgetExpired } from './forget'

/** What is done every night, when (cron, UTC), and what it says afterwards. */
type Job = { name: string; at: string; run: (now: Date) => Promise<string> }

export const jobs: Job[] = [
  {
    name: 'tend-event-log',
    at: '40 2 * * *',
    run: async now => {
      const { made, dropped } = await tendEventLog(pool, now)
      return `${made.length} months opened, ${dropped.length} dropped`
    },
  },
  {
    name: 'forget-expired',
    at: '50 2 * * *',
    run: async now => {
      const { carts, throttles } = await forgetExpired(pool, now)
      return `${carts} abandoned carts and ${throttles} sign-in throttles deleted`
    },
  },
  {
    name: 'rebuild-models',
    at: '0 3 * * *',
    run: async now => `${(await rebuildModels(pool, now)).pairs} product pairs`,
  },
]
