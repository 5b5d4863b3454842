import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { closeDatabase, demoEnvironment, openDatabase, writeEnvironmentFile } from './lib/database.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { amendLastMigration, applyMigrations, migrationNames, writeMigration } from './lib/migrate.mjs'
import { inData, inRoot } from './lib/paths.mjs'
import { storeCluster } from './lib/postgres.mjs'
import { ensureClient, prismaCli, prismaEnvironment } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { say, script, Trouble } from './lib/say.mjs'

const [command, ...args] = process.argv.slice(2)

/** Opens the database for as long as `work` takes. */
async function withDatabase(work) {
  const database = await openDatabase()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const sayApplied = names =>
  say(names.length > 0 ? `Applied ${names.join(', ')}` : `Up to date (${migrationNames().length} migrations)`)

async function start() {
  const { url, own } = await openDatabase({ stay: true })
  writeEnvironmentFile(url)
  sayApplied(await applyMigrations(url))
  say(own ? `PostgreSQL is up: ${url}` : 'DATABASE_URL is set: nothing to start')
  say(`Its address and the demo's secrets are in ${inData('env')}: node --env-file=.data/env …`)
}

async function stop() {
  const stopped = await closeDatabase(storeCluster, 'work')
  say(stopped ? 'PostgreSQL stopped' : 'Nothing to stop, or others still use it')
}

async function migration() {
  if (args[0] === '--amend') return say(`${amendLastMigration()} now stands for prisma/schema as it is`)
  const path = await withDatabase(({ url }) => writeMigration(url, args[0]))
  say(
    path
      ? `Wrote ${path}: read it, add SQL of your own below, then npm run db:migrate`
      : 'No difference: prisma/schema is what the last migration left',
  )
}

async function generate() {
  say((await ensureClient()) ? 'Generated lib/generated/prisma' : 'Up to date')
}

async function isMeant(url) {
  if (args.includes('--yes')) return true
  if (!process.stdin.isTTY) throw new Trouble('this deletes all data', 'Say so: npm run db:reset -- --yes')
  const { host, pathname } = new URL(url)
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question(`Delete everything in ${pathname.slice(1)} at ${host}? Type "yes": `)
  ask.close()
  return answer.trim() === 'yes'
}

async function reset() {
  if (process.env.NODE_ENV === 'production')
    throw new Trouble('not in production', 'Unset NODE_ENV if this is your own machine.')
  await withDatabase(async ({ url }) => {
    if (!(await isMeant(url))) return say('Nothing was deleted')
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('drop schema public cascade; create schema public').finally(() => client.end())
    sayApplied(await applyMigrations(url))
    await runSeed(url)
  })
}

async function runSeed(url) {
  if (!existsSync(inRoot('prisma', 'seed', 'seed.ts'))) return
  const node = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'prisma/seed/seed.ts',
    ...args.filter(arg => arg !== '--yes'),
  ]
  if ((await runHere(process.execPath, node, { env: demoEnvironment(url) })) !== 0)
    throw new Trouble('the seed failed')
}

function studio() {
  return withDatabase(({ url }) => {
    process.on('SIGINT', () => {})
    return runHere(process.execPath, [prismaCli, 'studio', ...args], {
      env: { ...prismaEnvironment(), DATABASE_URL: url },
    })
  })
}

const commands = {
  start,
  stop,
  migrate: () => withDatabase(async ({ url }) => sayApplied(await applyMigrations(url))),
  migration,
  generate,
  reset,
  seed: () => withDatabase(({ url }) => runSeed(url)),
  studio,
}

await script(async () => {
  const run = commands[command]
  if (!run) throw new Trouble(`unknown command "${command}"`, `One of: ${Object.keys(commands).join(', ')}`)
  await ensureRuntime()
  await ensureDependencies()
  await run()
})
