import 'server-only'
import type { ClientBase, Pool } from 'pg'
import { inTransaction } from '@/lib/transaction'
import { cohorts } from './models/cohorts'
import { after, together, viewed } from './models/pairs'
import { popularity } from './models/popularity'

type Querying = Pick<ClientBase, 'query'>
type Built = { pairs: number }

/** The nightly models, in the order in which they are built. */
export const STEPS = [popularity, together, after, viewed, cohorts] as const

/** What the queue calls a build. */
export const MODELS_JOB = 'rebuild-models'

/** How a build calls itself among the database's connections: what the desk shows of its progress is read there. */
export const BUILDING = 'tante-emma models'

/**
 * Rebuilds the nightly models as of `now` in one transaction: readers see yesterday's until today's are complete, and
 * keep them when the build fails or is killed. Two rebuilds at once follow one another.
 */
export function rebuildModels(pool: Pool, now: Date = new Date()): Promise<Built> {
  return inTransaction(pool, client => writeModels(client, now))
}

/** As `rebuildModels`, within the caller's transaction. */
export async function writeModels(client: Querying, now: Date): Promise<Built> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/models'))`)
  // Hash tables of a large log belong in memory; compiling these statements takes longer than it saves.
  await client.query(`SET LOCAL work_mem = '128MB'; SET LOCAL jit = off`)
  let pairs = 0
  for (const [i, { name, clear, fill, sources }] of STEPS.entries()) {
    // A setting is seen by other connections at once, whatever becomes of the transaction.
    await client.query(`SELECT set_config('application_name', $1, true)`, [`${BUILDING} ${i + 1} ${name}`])
    const started = performance.now()
    await client.query(clear)
    let rows = 0
    for (const statement of fill) rows += (await client.query(statement, [now])).rowCount ?? 0
    const took = Math.round(performance.now() - started)
    await client.query(
      `INSERT INTO "ModelBuild" ("name", "builtAt", "tookMs", "sources", "rows") VALUES ($2, $1, $3, (${sources}), $4)
       ON CONFLICT ("name") DO UPDATE SET "builtAt" = excluded."builtAt", "tookMs" = excluded."tookMs",
         "sources" = excluded."sources", "rows" = excluded."rows"`,
      [now, name, took, rows],
    )
    if (clear.includes('ProductPair')) pairs += rows
  }
  await client.query(`UPDATE "Revision" SET "number" = "number" + 1 WHERE "topic" = 'models'`)
  return { pairs }
}
