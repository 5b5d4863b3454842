import type { ClientBase } from 'pg'

type Row = Record<string, unknown>
type Put = {
  key: string /** Columns of a row that is there already which stay as they are. */
  keep?: string[]
}

/**
 * Inserts rows, or updates those that are there by `key` and differ, in one statement. Keys are column names. Returns
 * how many are new and how many changed.
 */
export async function putRows(
  client: Pick<ClientBase, 'query'>,
  table: string,
  rows: Row[],
  { key, keep = [] }: Put,
): Promise<{ added: number; changed: number }> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return { added: 0, changed: 0 }
  const named = columns.map(column => `"${column}"`).join(', ')
  const updated = columns.filter(column => column !== key && !keep.includes(column))
  const list = (of: string) => updated.map(column => `${of}."${column}"`).join(', ')
  const { rows: written } = await client.query<{ added: boolean }>(
    `INSERT INTO "${table}" AS held (${named})
     SELECT ${named} FROM json_populate_recordset(NULL::"${table}", $1)
     ON CONFLICT ("${key}") DO UPDATE SET (${updated.map(column => `"${column}"`).join(', ')}) = ROW(${list('excluded')})
     WHERE (${list('held')}) IS DISTINCT FROM (${list('excluded')})
     RETURNING xmax = 0 AS added`,
    [JSON.stringify(rows)],
  )
  const added = written.filter(row => row.added).length
  return { added, changed: written.length - added }
}
