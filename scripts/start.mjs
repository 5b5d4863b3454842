import { existsSync, readFileSync } from 'node:fs'
import { ensureBuild } from './lib/build.mjs'
import { demoEnvironment, openDatabase, query } from './lib/database.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { withLock } from './lib/lock.mjs'
import { applyMigrations } from './lib/migrate.mjs'
import { endOrphan, noteOpen, openStore } from './lib/open-store.mjs'
import { inData, inRoot } from './lib/paths.mjs'
import { ensurePictures } from './lib/pictures.mjs'
import { freePort, wantedPort } from './lib/ports.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { bold, dim, say, step, Trouble } from './lib/say.mjs'
import { ensureSeed } from './lib/seed.mjs'
import { serveBuilt } from './lib/serve.mjs'
import { beforeEnd, script } from './lib/stop.mjs'

/** Everything from a bare checkout to a store that answers. */
async function open() {
  const wanted = wantedPort()
  endOrphan()
  await ensureDependencies()
  const { url } = await step('Opening the database', () => openDatabase())
  const env = demoEnvironment(url)
  await demandEnvironment(env, 'Unset it, or set it to what is expected.')
  await step('Checking the schema', async note => {
    const applied = await applyMigrations(url)
    const generated = await ensureClient()
    if (applied.length > 0) note(`applied ${applied.length} migrations`)
    return applied.length > 0 || generated
  })
  await step('Filling the shelves with the demo data', () => ensureSeed(url))
  await step('Drawing the pictures', ensurePictures)
  await step('Building the store', () => ensureBuild(env))
  const port = await freePort(wanted)
  if (port !== wanted) say(`Port ${wanted} is taken: using ${port}`)
  const server = await step('Opening the door', () => serveBuilt('store', port, env))
  beforeEnd(noteOpen(server))
  return { ...server, database: url }
}

/** Who may sign in, with what, and what to look at. */
async function sayWelcome(url, database) {
  say(`\n${bold('Tante Emma is open')} at ${bold(url)}\n`)
  const path = inRoot('prisma', 'seed', 'accounts.json')
  const accounts = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
  // With a catalogue of one's own only the staff is left of them.
  const there = new Set((await query(database, 'select "email" from "Shopper"')).map(({ email }) => email))
  for (const { email, password, note } of accounts.filter(({ email }) => there.has(email))) {
    say(`  ${bold(email)}  ${password}\n      ${dim(note)}`)
  }
  say(`\nCtrl-C closes it. Its log is ${inData('logs', 'store.log')}`)
}

await script(async () => {
  await ensureRuntime()
  const server = await withLock('start', async () => (openStore() ? undefined : open()), {
    onWait: () => say('Another `npm start` is opening the store: waiting for it …'),
  })
  if (!server) return say(`The store is already open at ${bold(openStore()?.url)}`)
  await sayWelcome(server.url, server.database)
  const code = await server.ended
  throw new Trouble(
    `the store ended with exit code ${code}; ${server.lastWords()}`,
    'Run npm start to open it again.',
  )
})
