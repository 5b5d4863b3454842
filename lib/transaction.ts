import 'server-only'
import type { Pool, PoolClient } from 'pg'

/** Does `work` in one transaction of its own: all of it, or none when it throws (and then throws on). */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    // A connection that cannot even roll back is not given to anybody else.
    await client.query('ROLLBACK').catch(cause => {
      broken = cause instanceof Error ? cause : new Error(String(cause))
    })
    throw error
  } finally {
    client.release(broken)
  }
}
