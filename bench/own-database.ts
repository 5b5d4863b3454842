import pg from 'pg'
import { catalogue } from '../prisma/seed/catalogue/catalogue'
import { loadCatalogue } from '../prisma/seed/load-catalogue'
import { applyMigrations } from '../scripts/lib/migrate.mjs'

export type OwnDatabase = {
  url: string
  pool: pg.Pool
  /** It was there already, filled by a run before. */
  kept: boolean
  /** Drops it, unless it is to be kept. */
  drop(): Promise<void>
}

async function onServer(url: string, statement: string): Promise<number> {
  const server = new URL(url)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    return (await client.query(statement)).rowCount ?? 0
  } finally {
    await client.end()
  }
}

/**
 * A database `name` beside the one at `url`, migrated and with the catalogue in it: a fresh one where nobody shops, or,
 * when it is to be kept, the one kept before.
 */
export async function ownDatabase(url: string, name: string, keep = false): Promise<OwnDatabase> {
  const away = () => onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  const kept = keep && (await onServer(url, `SELECT FROM pg_database WHERE datname = '${name}'`)) > 0
  if (!kept) {
    await away()
    await onServer(url, `CREATE DATABASE ${name}`)
  }
  const own = new URL(url)
  own.pathname = `/${name}`
  await applyMigrations(own.href)
  const pool = new pg.Pool({ connectionString: own.href, max: 32 })
  // Connections that are cut when the database is dropped are missed by nobody.
  pool.on('error', () => {})
  const client = await pool.connect()
  try {
    if (!kept) await loadCatalogue(client, catalogue, new Date())
  } finally {
    client.release()
  }
  return {
    url: own.href,
    pool,
    kept,
    async drop() {
      await pool.end()
      if (!keep) await away()
    },
  }
}
