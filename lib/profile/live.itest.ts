import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { onProfile, stopListening } from './live'

afterAll(stopListening)

const notify = (profileId: string) => pool.query(`SELECT pg_notify('profile', $1)`, [profileId])

/** Resolves when told; the telling itself is repeated, since listening starts in its own time. */
async function told(profileId: string): Promise<void> {
  let done = false
  const heard = new Promise<void>(resolve => {
    const stop = onProfile(profileId, () => {
      done = true
      stop()
      resolve()
    })
  })
  while (!done) {
    await notify(profileId)
    await new Promise(setImmediate)
  }
  await heard
}

test('whoever listens to a profile is told, nobody else', async () => {
  const [mine, other] = [randomUUID(), randomUUID()]
  let others = 0
  const stop = onProfile(other, () => others++)
  await told(mine)
  const before = others
  await told(mine)
  expect(others).toBe(before)
  stop()
})

test('a connection that was cut is made anew', async () => {
  await told(randomUUID())
  await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  )
  await told(randomUUID())
})
