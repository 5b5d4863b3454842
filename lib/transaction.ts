import 'server-only'
import type { Pool, PoolClient } from 'pg'

/** Does `work` in one transaction of its own: all of it, or none when it throws (and then throws on). */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  // A connection killed between two statements tells nobody else, and unheard would end the process.
  const hear = (error: Error) => (broken = error)
  client.on('error', hear)
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
    client.off('error', hear)
    client.release(broken)
  }
}
