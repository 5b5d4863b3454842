import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { pool } from '@/lib/db'
import { hasQueue } from '@/lib/jobs/queue'
import { REPLAY_JOB, type ReplayOrder } from '@/lib/jobs/replay'
import { inTransaction } from '@/lib/transaction'
import { REPLAY_LOCK } from './replay'
import { currentTuning } from './tune'
import { type Tuning, versionOf } from './tuning'

/** A job that was taken so long ago (seconds) by somebody who replays nothing was interrupted. */
const GRACE = 15

/** How a replay that was asked for stands; `since` is epoch ms. */
export type ReplayProgress =
  | { kind: 'none' }
  | { kind: 'waiting' | 'running'; since: number }
  | { kind: 'failed'; why: string }

/** How the replay asked for stands; 'none' once it is done. */
export async function replayProgress(): Promise<ReplayProgress> {
  if (!(await hasQueue())) return { kind: 'none' }
  const { rows } = await pool.query<{
    asked: Date
    taken: Date | null
    over: boolean
    interrupted: boolean
    error: string | null
  }>(
    `SELECT "updated_at" AS asked, "locked_at" AS taken, "last_error" AS error,
       "locked_at" IS NULL AND "attempts" >= "max_attempts" AS over,
       "locked_at" < now() - make_interval(secs => $2) AND NOT EXISTS (
         SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l."database"
         WHERE l.locktype = 'advisory' AND l.objid = $3 AND d.datname = current_database()) AS interrupted
     FROM graphile_worker.jobs WHERE "key" = $1`,
    [REPLAY_JOB, GRACE, REPLAY_LOCK],
  )
  const [job] = rows
  if (!job) return { kind: 'none' }
  if (job.interrupted) return { kind: 'failed', why: 'The store was stopped in the middle of it.' }
  if (job.over) return { kind: 'failed', why: job.error?.split('\n')[0] ?? 'It did not say why.' }
  return job.taken
    ? { kind: 'running', since: job.taken.getTime() }
    : { kind: 'waiting', since: job.asked.getTime() }
}

export type Queued = { kind: 'queued' | 'busy' | 'idle' } | { kind: 'changed'; now: Tuning }

/**
 * Asks the worker to put a tuning into use. Refused when the tuning in use is not `base` (the version the edit
 * began with), when a replay is under way ('busy'), or when no worker has ever run here ('idle').
 */
export async function queueTuning(tuning: Tuning, base: string, actorId: string): Promise<Queued> {
  if (!(await hasQueue())) return { kind: 'idle' }
  return inTransaction(pool, async (client): Promise<Queued> => {
    // One asks at a time; the replay itself may hold the row for longer than anybody wants to wait.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [REPLAY_JOB])
    const { kind } = await replayProgress()
    if (kind === 'waiting' || kind === 'running') return { kind: 'busy' }
    const { tuning: now } = await currentTuning(client)
    if (versionOf(now) !== base) return { kind: 'changed', now }
    const order: ReplayOrder = { ...tuning, base }
    // The job's name is also its key: there is at most one.
    await client.query(
      `SELECT graphile_worker.add_job($1, $2::json, max_attempts => 1, job_key => $1, job_key_mode => 'replace')`,
      [REPLAY_JOB, JSON.stringify(order)],
    )
    const kept = { was: now, is: tuning }
    await recordAudit(client, { actorId, action: 'weights.apply', subject: 'weights', kept })
    return { kind: 'queued' }
  })
}
