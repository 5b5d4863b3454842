import 'server-only'
import { pool } from '@/lib/db'

/** Whether jobs can be asked for: the queue's tables come with the first worker that runs. */
export async function hasQueue(): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>(
    `SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`,
  )
  return rows[0]?.there ?? false
}
