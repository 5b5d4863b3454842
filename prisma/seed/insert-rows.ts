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
  for (let from = 0; from < rows.length; from += CHUNK) {
    const { rowCount } = await client.query(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows.slice(from, from + CHUNK))],
    )
    inserted += rowCount ?? 0
  }
  return inserted
}
