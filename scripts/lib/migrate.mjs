import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'
import { Trouble } from './say.mjs'
import { withEngine } from './schema-engine.mjs'

const schemaFolder = inRoot('prisma', 'schema')
export const migrationsFolder = inRoot('prisma', 'migrations')
/** The engine minds every table. */
export const filters = { externalTables: [], externalEnums: [] }

const sortedNames = folder => (existsSync(folder) ? readdirSync(folder).sort() : [])

/** The datamodel as written now: one file a domain. @returns {[string, string][]} */
export const currentModel = () =>
  sortedNames(schemaFolder)
    .filter(name => name.endsWith('.prisma'))
    .map(name => [name, readFileSync(join(schemaFolder, name), 'utf8')])

/** Names of the migrations written, oldest first. */
export const migrationNames = () =>
  sortedNames(migrationsFolder).filter(name => existsSync(join(migrationsFolder, name, 'migration.sql')))

function migrationsList() {
  const migrationDirectories = migrationNames().map(path => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(join(migrationsFolder, path, 'migration.sql'), 'utf8') },
    },
  }))
  const lock = join(migrationsFolder, 'migration_lock.toml')
  const content = existsSync(lock) ? readFileSync(lock, 'utf8') : null
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

/** The engine's errors are sentences already; the first line says which. */
function explained(error) {
  const message = String(error.message ?? error).trim()
  return new Trouble(
    message,
    'Nothing of it was applied. Mend its SQL and run again; in development, npm run db:reset starts afresh.',
  )
}

/**
 * Applies what is missing of prisma/migrations, one process at a time.
 * @param {string} url database
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function applyMigrations(url) {
  const { default: pg } = await import('pg')
  const guard = new pg.Client({ connectionString: url })
  await guard.connect()
  try {
    await guard.query('select pg_advisory_lock(7238061)')
    if (await isUpToDate(guard)) return []
    // A migration's script is one transaction, so a failed one left nothing behind and may simply be tried again.
    await guard.query(`do $$ begin
      update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null;
    exception when undefined_table then null; end $$`)
    return await withEngine(url, currentModel(), applyMissing)
  } catch (error) {
    throw explained(error)
  } finally {
    await guard.end()
  }
}

/** Whether exactly what lies in prisma/migrations was applied; asked first, because the engine takes a while to load. */
async function isUpToDate(client) {
  const written = migrationsList().migrationDirectories.map(({ path, migrationFile }) => [
    path,
    createHash('sha256').update(migrationFile.content.value).digest('hex'),
  ])
  const { rows } = await client
    .query(
      `select migration_name as name, checksum from _prisma_migrations
       where finished_at is not null and rolled_back_at is null order by migration_name`,
    )
    .catch(() => ({ rows: [] }))
  return JSON.stringify(rows.map(({ name, checksum }) => [name, checksum])) === JSON.stringify(written)
}

async function applyMissing(engine) {
  const input = { migrationsList: migrationsList(), filters }
  const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
    ...input,
    optInToShadowDatabase: false,
  })
  if (editedMigrationNames[0])
    throw new Error(`${editedMigrationNames[0]} was edited after it had been applied`)
  return (await engine.applyMigrations(input)).appliedMigrationNames
}
