import 'server-only'
import type { Querying } from './run'

/** Does `work` in one transaction of this connection: all of it, or none when it throws. */
export async function within<T>(client: Querying, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
