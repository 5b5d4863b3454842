import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentModel, filters, migrationNames, migrationsFolder } from './migrate.mjs'
import { Trouble } from './say.mjs'
import { withEngine } from './schema-engine.mjs'

/** The datamodel a migration ends with, kept beside it: differences are taken between datamodels, so SQL written by hand stays ours. */
const savedModel = 'datamodel.prisma.txt'

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
