import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { currentHealth } from './queries'

test('a migrated database is well; one that is behind, or gone, is not', async () => {
  expect(await currentHealth()).toMatchObject({
    status: 'ok',
    database: { state: 'up', latencyMs: expect.any(Number) },
    migrations: { pending: 0 },
  })

  await pool.query(`update _prisma_migrations set rolled_back_at = now()`)
  expect(await currentHealth()).toMatchObject({ status: 'unavailable', migrations: { applied: 0 } })

  await pool.end()
  expect(await currentHealth()).toMatchObject({ status: 'unavailable', database: { state: 'down' } })
})
