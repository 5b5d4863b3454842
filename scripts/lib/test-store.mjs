import { ensureBuild } from './build.mjs'
import { testCluster } from './clusters.mjs'
import { openDatabase, query } from './database.mjs'
import { fingerprint } from './fingerprint.mjs'
import { applyMigrations } from './migrate.mjs'
import { ensurePictures } from './pictures.mjs'
import { freePort } from './ports.mjs'
import { ensureClient } from './prisma.mjs'
import { step } from './say.mjs'
import { demoSecrets } from './secrets.mjs'
import { ensureSeed, seedVersion } from './seed.mjs'
import { serveBuilt } from './serve.mjs'

const prefix = 'e2e_template_'

/** A migrated, seeded database to copy: made once a day and again when migrations or seed change. */
async function template() {
  const name = `${prefix}${fingerprint(['prisma/migrations'], { more: seedVersion() }).slice(0, 12)}`
  const database = await openDatabase({ cluster: testCluster, database: name })
  const old = await query(
    database.url,
    `select datname as name from pg_database where datname ~ '^${prefix}' and datname <> $1`,
    [name],
  )
  for (const { name } of old) await query(database.url, `drop database if exists ${name} with (force)`)
  await applyMigrations(database.url)
  await ensureSeed(database.url)
  return { ...database, name }
}

/** A fresh copy of the template, so that no run sees what another left. */
async function freshDatabase() {
  const { url, name } = await template()
  const server = new URL(url)
  server.pathname = '/postgres'
  await query(server.href, 'drop database if exists e2e with (force)')
  await query(server.href, `create database e2e template ${name}`)
  server.pathname = '/e2e'
  return server.href
}

/** Nothing of the caller's own settings reaches the store under test. */
function environment(url) {
  const { AUTH_SECRET, VISIT_SECRET } = demoSecrets()
  const { APP_URL, PORT, DATABASE_POOL_SIZE, STORE_CLOCK, ...rest } = process.env
  return {
    ...rest,
    DATABASE_URL: url,
    AUTH_SECRET,
    VISIT_SECRET,
    TANTE_EMMA_DEMO: '1',
    // On a busy machine the database takes its time.
    DATABASE_WAIT_SECONDS: '30',
    // A night that falls into a run would change values, models and what day it is under the tests.
    WORKER: 'asked',
    NEXT_DIST_DIR: '.next-test',
  }
}

/**
 * Opens the built store on a database of its own, beside whatever else runs.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => Promise<void> }>} the environment tests run in
 */
export async function openTestStore() {
  const url = await step('Filling the test database', freshDatabase)
  const env = environment(url)
  await ensureClient()
  await step('Drawing the pictures', ensurePictures)
  await step('Building the store', () => ensureBuild(env))
  const port = await freePort(3100)
  const server = await step('Opening the store', () => serveBuilt('test-store', port, env))
  return {
    env: { ...env, E2E_BASE_URL: server.url },
    close: async () => {
      server.child.kill('SIGTERM')
      await server.ended
    },
  }
}
