import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { newKnownShopper, newShopper, stockShop } from '@/lib/events/shop.test-data'
import { startWorker } from '@/lib/jobs/worker'
import { REPLAY_LOCK } from './replay'
import { currentTuning } from './tune'
import { queueTuning, replayProgress } from './tune-queue'
import { type Tuning, versionOf } from './tuning'

let worker: { stop(): Promise<void> } | null = null
let said: string[] = []

/** Waits until the worker has said something with `word`. */
const heard = (word: string) =>
  expect.poll(() => said.filter(line => line.includes(word)), { timeout: 60_000 }).not.toEqual([])

async function work() {
  said = []
  worker = await startWorker({ say: line => void said.push(line), atTheirHours: false })
  await heard('ready')
}
async function rest() {
  await worker?.stop()
  worker = null
}

let editor: string
beforeAll(async () => {
  await stockShop()
  editor = (await newShopper()).shopperId
})
beforeEach(async () => {
  await rest()
  await pool.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE')
})
afterAll(async () => {
  await rest()
  await pool.end()
})

const changed = (tuning: Tuning, weight: number): Tuning => ({
  halfLifeDays: 14,
  weights: { ...tuning.weights, view_item: weight },
})

test('without a worker nothing is handed over, and nothing is under way', async () => {
  const { tuning } = await currentTuning()
  expect(await queueTuning(changed(tuning, 2), versionOf(tuning), editor)).toEqual({ kind: 'idle' })
  expect(await replayProgress()).toEqual({ kind: 'none' })
})

test('what is handed over is in use once the worker has done it, for all that ever happened', async () => {
  const subject = await newKnownShopper()
  const at = new Date(Date.UTC(2026, 0, 1))
  await recordEvents([
    { id: randomUUID(), at, name: 'view_item', subject, productSlug: 'ahorn-14', data: {} },
  ])
  const mass = async () =>
    (await db.affinity.findFirst({ where: { profileId: subject.profileId, key: 'laptops' } }))?.mass
  expect(await mass()).toBeCloseTo(1)
  await work()
  const { tuning } = await currentTuning()
  const wanted = changed(tuning, 3)
  expect(await queueTuning(wanted, versionOf(tuning), editor)).toEqual({ kind: 'queued' })
  await heard('replay-affinities:')
  await rest()
  expect(await replayProgress()).toEqual({ kind: 'none' })
  const now = await currentTuning()
  expect(now.tuning).toEqual(wanted)
  expect(now.replayedAt).toBeGreaterThan(Date.now() - 60_000)
  expect(await mass()).toBeCloseTo(3)
})

describe('two editors', () => {
  test('the second is told what the first put into use', async () => {
    await work()
    await rest()
    const { tuning } = await currentTuning()
    await db.affinityModel.update({ where: { id: 1 }, data: { halfLifeDays: 99 } })
    const refused = await queueTuning(changed(tuning, 5), versionOf(tuning), editor)
    expect(refused).toEqual({ kind: 'changed', now: { ...tuning, halfLifeDays: 99 } })
    expect(await replayProgress()).toEqual({ kind: 'none' })
  })

  test('of many who apply at once one is heard, the others wait', async () => {
    await work()
    await rest()
    const { tuning } = await currentTuning()
    const answers = await Promise.all(
      [6, 7, 8].map(weight => queueTuning(changed(tuning, weight), versionOf(tuning), editor)),
    )
    expect(answers.map(answer => answer.kind).sort()).toEqual(['busy', 'busy', 'queued'])
    expect(await replayProgress()).toMatchObject({ kind: 'waiting' })
  })

  test('a change from elsewhere before the worker comes to it stands, and the page says so', async () => {
    await work()
    await rest()
    const { tuning } = await currentTuning()
    await queueTuning(changed(tuning, 9), versionOf(tuning), editor)
    await db.affinityModel.update({ where: { id: 1 }, data: { halfLifeDays: 55 } })
    await work()
    await heard('Somebody else')
    await rest()
    expect(await replayProgress()).toEqual({
      kind: 'failed',
      why: 'Somebody else changed the weights meanwhile.',
    })
    expect((await currentTuning()).tuning).toEqual({ ...tuning, halfLifeDays: 55 })
    const next = await currentTuning()
    expect(await queueTuning(changed(next.tuning, 9), versionOf(next.tuning), editor)).toEqual({
      kind: 'queued',
    })
    expect(await replayProgress()).toMatchObject({ kind: 'waiting' })
  })
})

test('a replay whose process is gone counts as failed, one that is going on does not', async () => {
  await work()
  await rest()
  const { tuning } = await currentTuning()
  await queueTuning(changed(tuning, 2), versionOf(tuning), editor)
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = 'gone', attempts = 1`,
  )
  const replaying = await pool.connect()
  await replaying.query('SELECT pg_advisory_lock($1)', [REPLAY_LOCK])
  expect(await replayProgress()).toMatchObject({ kind: 'running' })
  expect(await queueTuning(changed(tuning, 3), versionOf(tuning), editor)).toEqual({ kind: 'busy' })
  replaying.release(true)
  await expect.poll(replayProgress, { timeout: 60_000 }).toMatchObject({ kind: 'failed' })
  expect(await queueTuning(changed(tuning, 3), versionOf(tuning), editor)).toEqual({ kind: 'queued' })
  expect(await replayProgress()).toMatchObject({ kind: 'waiting' })
})
