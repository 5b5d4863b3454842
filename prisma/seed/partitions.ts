import type { ClientBase } from 'pg'

/** Makes the event log's partitions from 13 months before `now` to 3 after. */
export async function ensurePartitions(client: Pick<ClientBase, 'query'>, now: Date): Promise<void> {
  await client.query(
    `SELECT ensure_event_partition((date_trunc('month', $1::timestamptz) + make_interval(months => m))::date)
     FROM generate_series(-13, 3) AS m`,
    [now],
  )
}
