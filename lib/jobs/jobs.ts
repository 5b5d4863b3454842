import 'server-only'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { runLearning } from '@/lib/experiments/run'
import { MODELS_JOB, rebuildModels } from '@/lib/recommend/models'
import { inTransaction } from '@/lib/transaction'
import { rebuildValues } from '@/lib/value/rebuild'
import { moveToToday } from '@/prisma/seed/move-to-today'
import { tendDecisionLog } from './decision-log'
import { tendEventLog } from './event-log'
import { forgetExpired } from './forget'
import { replayJob } from './replay'

/** What is done, when (cron, UTC; else when it is asked for), and what it says afterwards. */
export type Job = {
  name: string
  at?: string /** How far back missed runs are made up for; a day. */
  fill?: string
  run: (now: Date, payload: unknown) => Promise<string>
}

const nightly: Job[] = [
  {
    name: 'tend-event-log',
    at: '40 2 * * *',
    run: async now => {
      const { made, dropped } = await tendEventLog(pool, now)
      return `${made.length} months opened, ${dropped.length} dropped`
    },
  },
  {
    name: 'tend-decision-log',
    at: '45 2 * * *',
    run: async now => {
      const { dropped, deleted } = await tendDecisionLog(pool, now)
      return `${dropped} months dropped, ${deleted} older decisions deleted`
    },
  },
  {
    name: 'forget-expired',
    at: '50 2 * * *',
    run: async now => {
      const { carts, throttles, tombstones } = await forgetExpired(pool, now)
      return `${carts} abandoned carts, ${throttles} sign-in throttles and ${tombstones} ids of erased visitors deleted`
    },
  },
  {
    name: MODELS_JOB,
    at: '0 3 * * *',
    run: async now => `${(await rebuildModels(pool, now)).pairs} product pairs`,
  },
  {
    name: 'rebuild-values',
    at: '20 3 * * *',
    run: async now => `the value of ${await rebuildValues(pool, now)} people`,
  },
  {
    // Every hour, so that the desk is current; shares change once a day.
    name: 'learn',
    at: '5 * * * *',
    fill: '1h',
    run: async now => {
      const { arms, exposures } = await runLearning(pool, now)
      return `${exposures} exposures of ${arms} arms`
    },
  },
]

/** At midnight in Berlin, in winter and in summer: so that the demo's birthday is today, also in a store left open. */
const demo: Job = {
  name: 'move-demo-to-today',
  at: '1 22,23 * * *',
  run: async now => `${await inTransaction(pool, client => moveToToday(client, now))} days`,
}

/** The jobs of this store. */
export const jobs = (): Job[] => [...nightly, replayJob, ...(env().TANTE_EMMA_DEMO ? [demo] : [])]
