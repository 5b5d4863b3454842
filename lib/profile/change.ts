import 'server-only'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { settleEvents } from '@/lib/events/record'
import { inTransaction } from '@/lib/transaction'

/**
 * Does `work` on a profile in one transaction, after everything recorded of it so far: two windows at once follow
 * one another, and whoever listens hears that it changed.
 */
export async function changeProfile<T>(
  profileId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  await settleEvents()
  return inTransaction(pool, async client => {
    await client.query('SELECT FROM "Profile" WHERE "id" = $1 FOR NO KEY UPDATE', [profileId])
    const result = await work(client)
    await client.query(`SELECT pg_notify('profile', $1)`, [profileId])
    return result
  })
}
