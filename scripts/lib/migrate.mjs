import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'
import { Trouble } from './say.mjs'

const schemaFolder = inRoot('prisma', 'schema')
const migrationsFolder = inRoot('prisma', 'migrations')
/** The datamodel a migration ends with, kept beside it: differences are taken between datamodels, so SQL written by hand stays ours. */
const savedModel = 'datamodel.prisma.txt'
const filters = { externalTables: [], externalEnums: [] }

/** Rejects if the engine ever breaks, which would leave its own promises open for good. */
let sayBroken
const broken = new Promise((_, reject) => {
  sayBroken = reject
})
broken.catch(() => {})

/** Prisma's schema engine as WebAssembly (its native twin is downloaded from a host that may be out of reach). */
const loadEngine = once(async () => {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(readFileSync(path.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: message => sayBroken(new Error(message)) }
  return bindings.SchemaEngine
})

function once(make) {
  let made
  return () => {
    made ??= make()
    return made
  }
}

/** Lets `work` use an engine that knows the datamodel and speaks to the database. */
async function withEngine(url, datamodels, work) {
  const SchemaEngine = await loadEngine()
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const adapters = new PrismaPg(pool)
  let failure
  const connectPlainly = adapters.connect.bind(adapters)
  adapters.connect = async () => {
    const adapter = await connectPlainly()
    // The adapter's own cuts scripts at every semicolon, also inside functions; the server knows better, and makes it one transaction.
    adapter.executeScript = script =>
      pool.query(script).then(
        () => {},
        error => {
          const line = error.position
            ? `, line ${script.slice(0, Number(error.position)).split('\n').length}`
            : ''
          failure = new Error(`${error.message}${line}`)
          throw error
        },
      )
    return adapter
  }
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapters)
    const engine = await SchemaEngine.new({ datamodels }, () => {}, factory)
    return await Promise.race([work(engine), broken])
  } catch (error) {
    throw failure ?? error
  } finally {
    await pool.end()
  }
}

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

/** SQL that leads from one datamodel to another; '' when there is nothing to do. */
async function difference(url, from, to) {
  const target = files => ({
    tag: 'schemaDatamodel',
    files: files.map(([path, content]) => ({ path, content })),
  })
  const input = {
    from: from.length > 0 ? target(from) : { tag: 'empty' },
    to: target(to),
    script: true,
    exitCode: null,
    filters,
  }
  try {
    const { stdout } = await withEngine(url, to, engine => engine.diff(input))
    return /^\s*(--[^\n]*\s*)*$/.test(stdout ?? '') ? '' : stdout
  } catch (error) {
    throw new Trouble(String(error.message ?? error).trim(), 'Mend prisma/schema and run again.')
  }
}

const separator = /^\/\/ file: (.+)$/m

/** The datamodel the last migration ended with. @returns {[string, string][]} */
function lastModel() {
  const last = migrationNames().at(-1)
  if (!last) return []
  const path = join(migrationsFolder, last, savedModel)
  if (!existsSync(path))
    throw new Trouble(
      `${path} is missing`,
      'It holds the datamodel the next migration starts from: restore it from git.',
    )
  const [, ...parts] = readFileSync(path, 'utf8').split(separator)
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, parts[index + 1].replace(/^\n/, '')]] : [],
  )
}

const saveModel = folder =>
  writeFileSync(
    join(folder, savedModel),
    currentModel()
      .map(([file, text]) => `// file: ${file}\n${text}`)
      .join(''),
  )

/** Notes that the last migration, edited by hand before it shipped, now leads to what prisma/schema says. */
export function amendLastMigration() {
  const last = migrationNames().at(-1)
  if (!last) throw new Trouble('there is no migration yet')
  saveModel(join(migrationsFolder, last))
  return last
}

/** SQL still to be written: from the last migration's datamodel to prisma/schema; '' when they agree. */
export const pendingDifference = url => difference(url, lastModel(), currentModel())

/**
 * Writes a new migration: the SQL from the last migration's datamodel to the one in prisma/schema.
 * @param {string} url any database of ours; it is not changed
 * @param {string | undefined} name letters, digits and underscores
 * @returns {Promise<string | undefined>} path of the SQL, or undefined when the datamodel did not change
 */
export async function writeMigration(url, name, now = new Date()) {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name ?? '')) {
    throw new Trouble(
      name ? `"${name}" is no name for a migration` : 'the migration needs a name',
      'Use lower-case letters, digits and underscores: npm run db:migration -- add_gift_wrap',
    )
  }
  const model = currentModel()
  if (model.length === 0) throw new Trouble('there is no prisma/schema/*.prisma')
  const sql = await difference(url, lastModel(), model)
  if (!sql) return undefined
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  saveModel(folder)
  writeFileSync(join(folder, 'migration.sql'), `${sql.trim()}\n`)
  const lock = join(migrationsFolder, 'migration_lock.toml')
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n')
  return join(folder, 'migration.sql')
}
