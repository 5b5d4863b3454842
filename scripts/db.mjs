import { createInterface } from 'node:readline/promises'
import { storeCluster } from './lib/clusters.mjs'
import { closeDatabase, openDatabase, query, writeEnvironmentFile } from './lib/database.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { applyMigrations, migrationNames } from './lib/migrate.mjs'
import { amendLastMigration, writeMigration } from './lib/new-migration.mjs'
import { refuseWhileOpen } from './lib/open-store.mjs'
import { inData } from './lib/paths.mjs'
import { ensureClient, prismaCli, prismaEnvironment } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { say, Trouble } from './lib/say.mjs'
import { ensureSeed } from './lib/seed.mjs'
import { script } from './lib/stop.mjs'

const [command, ...args] = process.argv.slice(2)

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
  const path = await writeMigration((await openDatabase()).url, args[0])
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
  if (process.env.NODE_ENV === 'production') {
    throw new Trouble('not in production', 'Unset NODE_ENV if this is your own machine.')
  }
  refuseWhileOpen()
  const { url } = await openDatabase()
  if (!(await isMeant(url))) return say('Nothing was deleted')
  await query(url, 'drop schema public cascade; create schema public')
  sayApplied(await applyMigrations(url))
  await ensureSeed(url)
}

async function studio() {
  const { url } = await openDatabase()
  const env = { ...prismaEnvironment(), DATABASE_URL: url }
  process.exitCode = await runHere(process.execPath, [prismaCli, 'studio', ...args], { env })
}

const commands = {
  start,
  stop,
  migrate: async () => sayApplied(await applyMigrations((await openDatabase()).url)),
  migration,
  generate,
  reset,
  seed: async () => {
    const { url } = await openDatabase()
    sayApplied(await applyMigrations(url))
    say((await ensureSeed(url, { again: true })) ? 'Seeded' : 'There is no seed')
  },
  studio,
}

await script(async () => {
  const run = commands[command]
  if (!run) throw new Trouble(`unknown command "${command}"`, `One of: ${Object.keys(commands).join(', ')}`)
  await ensureRuntime()
  await ensureDependencies()
  await run()
})
