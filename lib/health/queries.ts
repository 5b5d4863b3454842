import 'server-only'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pool } from '@/lib/db'
import { version } from '@/package.json'
import { type Answer, type Health, healthOf } from './health'

const patience = 2_000

/** The store's health, within two seconds whatever the database does. */
export async function currentHealth(): Promise<Health> {
  const known = knownMigrations()
  const answer = await Promise.race([askDatabase().catch(() => undefined), tooLate()])
  return healthOf(answer, await known, version)
}

const tooLate = () => new Promise<undefined>(resolve => setTimeout(resolve, patience, undefined).unref())

async function askDatabase(): Promise<Answer> {
  const since = performance.now()
  const { rows } = await pool.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return { latencyMs: performance.now() - since, applied: rows.map(row => row.name) }
}

/** Names of the migrations that lie beside the running store. */
async function knownMigrations(): Promise<string[]> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}
