import type { ClientBase } from 'pg'

const CHUNK = 5_000

/**
 * Inserts plain objects into a table, thousands in one statement; keys are column names, columns not named take
 * their default, and rows that are there already stay as they are. Returns how many were new.
 */
export async function insertRows(
  client: Pick<ClientBase, 'query'>,
  table: string,
  rows: Record<string, unknown>[],
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {})
    .map(column => `"${column}"`)
    .join(', ')
  let inserted = 0
  let underWay: Promise<{ rowCount: number | null }> | undefined
  for (let from = 0; from < rows.length; from += CHUNK) {
    // Written out while the database is busy with the chunk before.
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK))
    inserted += (await underWay)?.rowCount ?? 0
    underWay = client.query(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)
       ON CONFLICT DO NOTHING`,
      [chunk],
    )
  }
  return inserted + ((await underWay)?.rowCount ?? 0)
}
