import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import { startWorker } from '@/lib/jobs/worker'
import { BUILDING, MODELS_JOB } from './models'
import { buildProgress, queueModels } from './models-queue'

let editor: string
beforeAll(async () => {
  editor = (await newShopper()).shopperId
})
afterAll(() => pool.end())

/** Lets a worker set up the queue, and do what lies in it, until it has said something with `word`. */
async function work(word: string) {
  const said: string[] = []
  const worker = await startWorker({ say: line => void said.push(line), atTheirHours: false })
  await expect.poll(() => said.join('\n'), { timeout: 60_000 }).toContain(word)
  await worker.stop()
}

test('a build from asking to done, as the desk sees it', async () => {
  await pool.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE')
  expect(await buildProgress()).toEqual({ kind: 'no-worker' })
  expect(await queueModels(editor)).toBe(false)
  await work('ready')
  expect(await buildProgress()).toEqual({ kind: 'none' })

  expect(await Promise.all([queueModels(editor), queueModels(editor), queueModels(editor)])).toHaveLength(3)
  expect(await buildProgress()).toMatchObject({ kind: 'waiting' })
  expect(await queueModels(editor)).toBe(false)

  const building = await pool.connect()
  await building.query('BEGIN')
  await building.query(`SELECT set_config('application_name', $1, true)`, [`${BUILDING} 2 bought together`])
  await expect.poll(buildProgress).toMatchObject({ kind: 'running', step: 2, of: 5, name: 'bought together' })
  await building.query('ROLLBACK')
  building.release()
  expect(await buildProgress()).toMatchObject({ kind: 'waiting' })

  await work(`${MODELS_JOB}:`)
  expect(await buildProgress()).toEqual({ kind: 'none' })
})

test('a build that failed, or whose process is gone, says so and may be asked for again', async () => {
  await work('ready')
  expect(await queueModels(editor)).toBe(true)
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = 'gone', attempts = 1`,
  )
  expect(await buildProgress()).toMatchObject({
    kind: 'failed',
    why: 'The store was stopped in the middle of it.',
  })
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, last_error = 'disk full\nat …'`,
  )
  expect(await buildProgress()).toEqual({ kind: 'failed', why: 'disk full', again: false })
  expect(await queueModels(editor)).toBe(true)
  expect(await buildProgress()).toMatchObject({ kind: 'waiting' })
})
