import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { testCluster } from '../lib/clusters.mjs'
import { openDatabase } from '../lib/database.mjs'
import { applyMigrations, migrationNames } from '../lib/migrate.mjs'
import { inRoot } from '../lib/paths.mjs'
import { isAlive } from '../lib/processes.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the migrated template; a test file copies it. */
    templateUrl: string
    /** Tells the databases of this run from those of another. */
    run: string
  }
}

/** Name of the template: another one as soon as a migration changes. */
function templateName() {
  const hash = createHash('sha256')
  for (const name of migrationNames())
    hash.update(readFileSync(inRoot('prisma/migrations', name, 'migration.sql')))
  return `template_${hash.digest('hex').slice(0, 12)}`
}

/** Starts the tests' PostgreSQL and migrates the template every test file copies. */
export default async function templateDatabase(project: TestProject) {
  const database = await openDatabase({ cluster: testCluster, database: templateName() })
  await applyMigrations(database.url)
  project.provide('templateUrl', database.url)
  project.provide('run', String(process.pid))
  await dropLeftovers(database.url)
  return async () => {
    await dropLeftovers(database.url, process.pid)
    await database.close()
  }
}

/** Drops the databases of runs that are over, and of the one that is ending. */
async function dropLeftovers(url: string, ending?: number) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^itest_[0-9]+_[0-9]+$'`,
  )
  for (const { name } of rows) {
    const owner = Number(name.split('_')[1])
    if (owner === ending || !isAlive(owner))
      await client.query(`drop database if exists ${name} with (force)`)
  }
  await client.end()
}
