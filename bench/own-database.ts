import pg from 'pg'
import { catalogue } from '../prisma/seed/catalogue/catalogue'
import { loadCatalogue } from '../prisma/seed/load-catalogue'
import { applyMigrations } from '../scripts/lib/migrate.mjs'

export type OwnDatabase = { url: string; pool: pg.Pool; drop(): Promise<void> }

async function onServer(url: string, statement: string) {
  const server = new URL(url)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A fresh database `name` beside the one at `url`, migrated and with the catalogue in it and nobody who shops. */
export async function ownDatabase(url: string, name: string): Promise<OwnDatabase> {
  const away = () => onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await away()
  await onServer(url, `CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  await applyMigrations(own.href)
  const pool = new pg.Pool({ connectionString: own.href, max: 32 })
  // Connections that are cut when the database is dropped are missed by nobody.
  pool.on('error', () => {})
  const client = await pool.connect()
  try {
    await loadCatalogue(client, catalogue, new Date())
  } finally {
    client.release()
  }
  return {
    url: own.href,
    pool,
    async drop() {
      await pool.end()
      await away()
    },
  }
}
