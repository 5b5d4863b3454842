import 'server-only'
import type { Pool } from 'pg'
import { recordAudit } from '@/lib/audit/record'
import type { LearnedStep } from '@/lib/generated/prisma/enums'
import { inTransaction } from '@/lib/transaction'
import { uuid7 } from '@/lib/visits/uuid7'
import { learnableKeys, writeLearned } from './run'

const ACTIONS = { PAUSED: 'learning.pause', RESUMED: 'learning.resume', RESET: 'learning.reset' } as const

/**
 * Takes a step with a learned choice at `now` and writes down whose it was, in one transaction. A reset begins anew at
 * once: with equal shares, and without what came before. `unknown`: nothing of the kind is learned.
 */
export function takeStep(
  pool: Pool,
  choice: string,
  step: LearnedStep,
  editorId: string,
  now: Date,
): Promise<'done' | 'unknown'> {
  return inTransaction(pool, async client => {
    if (!(await learnableKeys(client)).has(choice)) return 'unknown'
    await client.query(
      `INSERT INTO "LearnedChange" ("id", "choice", "step", "at", "editorId") VALUES ($1, $2, $3::"LearnedStep", $4, $5)`,
      [uuid7(now.getTime()), choice, step, now, editorId],
    )
    await recordAudit(client, { actorId: editorId, action: ACTIONS[step], subject: choice })
    if (step === 'RESET') {
      await client.query('DELETE FROM "LearnedArm" WHERE "choice" = $1', [choice])
      await writeLearned(client, now)
    }
    return 'done'
  })
}

/** Counts anew as of `now` for somebody who asked, and writes down who did, in one transaction. */
export function countNow(pool: Pool, editorId: string, now: Date): Promise<'done'> {
  return inTransaction(pool, async (client): Promise<'done'> => {
    await recordAudit(client, { actorId: editorId, action: 'learning.count', subject: 'all' })
    await writeLearned(client, now)
    return 'done'
  })
}
