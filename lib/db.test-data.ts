import { pool } from './db'

/** Everything there is in the database and in the queue of its jobs, a sum a table; some tables apart. */
export async function sumsOfTables(except: readonly string[] = []): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE (nspname = 'public' OR nspname = 'graphile_worker' AND relname = '_private_jobs')
       AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> ALL($1) ORDER BY 1`,
    [except],
  )
  const sums = tables.map(async ({ name }) => {
    const { rows } = await pool.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM ${name} t`,
    )
    return [name.replace('public.', '').replaceAll('"', ''), rows[0]?.sum ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(sums))
}
