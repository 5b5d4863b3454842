import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { pool } from '@/lib/db'
import { hasQueue } from '@/lib/jobs/queue'
import { inTransaction } from '@/lib/transaction'
import { BUILDING, MODELS_JOB, STEPS } from './models'

/** A job that was taken so long ago (seconds) while nobody builds was interrupted. */
const GRACE = 15

/** How a build that was asked for stands; `since` is epoch ms, `step` counts from 1. */
export type BuildProgress =
  | { kind: 'none' | 'no-worker' }
  | { kind: 'waiting'; since: number }
  | { kind: 'running'; since: number; step: number; of: number; name: string }
  | { kind: 'failed'; why: string; again: boolean }

/** How the last build asked for stands, whoever asked; 'none' once it is done. */
export async function buildProgress(): Promise<BuildProgress> {
  if (!(await hasQueue())) return { kind: 'no-worker' }
  const { rows: builds } = await pool.query<{ said: string; since: Date }>(
    `SELECT "application_name" AS said, "xact_start" AS since FROM pg_stat_activity
     WHERE "datname" = current_database() AND starts_with("application_name", $1) ORDER BY "xact_start" LIMIT 1`,
    [`${BUILDING} `],
  )
  const [build] = builds
  if (build) {
    const step = Number(build.said.slice(BUILDING.length).trim().split(' ')[0])
    const name = STEPS[step - 1]?.name ?? ''
    return { kind: 'running', since: build.since.getTime(), step, of: STEPS.length, name }
  }
  const { rows } = await pool.query<Job>(
    `SELECT "updated_at" AS asked, "last_error" AS error, "attempts", "attempts" < "max_attempts" AS again,
       "locked_at" IS NOT NULL AS taken, "locked_at" < now() - make_interval(secs => $2) AS interrupted
     FROM graphile_worker.jobs WHERE "task_identifier" = $1 ORDER BY "updated_at" DESC LIMIT 1`,
    [MODELS_JOB, GRACE],
  )
  const [job] = rows
  return job ? standing(job) : { kind: 'none' }
}

type Job = {
  asked: Date
  error: string | null
  attempts: number
  again: boolean
  taken: boolean
  interrupted: boolean | null
}

function standing({ asked, error, attempts, again, taken, interrupted }: Job): BuildProgress {
  if (interrupted) return { kind: 'failed', why: 'The store was stopped in the middle of it.', again }
  if (attempts > 0 && !taken)
    return { kind: 'failed', why: error?.split('\n')[0] ?? 'It did not say why.', again }
  return { kind: 'waiting', since: asked.getTime() }
}

/** Asks the worker to build the models now; false while a build is under way or no worker has ever run here. */
export async function queueModels(actorId: string): Promise<boolean> {
  if (!(await hasQueue())) return false
  return inTransaction(pool, async client => {
    // One asks at a time.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [MODELS_JOB])
    const { kind } = await buildProgress()
    if (kind === 'waiting' || kind === 'running') return false
    // What failed before is over: a job that is only replaced keeps its attempts.
    await client.query('SELECT graphile_worker.remove_job($1)', [MODELS_JOB])
    await client.query(
      `SELECT graphile_worker.add_job($1, max_attempts => 1, job_key => $1, job_key_mode => 'replace')`,
      [MODELS_JOB],
    )
    await recordAudit(client, { actorId, action: 'models.build', subject: 'models' })
    return true
  })
}
