import { demoEnvironment, openDatabase } from './lib/database.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { applyMigrations } from './lib/migrate.mjs'
import { inRoot } from './lib/paths.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { script } from './lib/stop.mjs'

/** In production the environment must be whole; else the worker works for the demo store. */
async function environment() {
  if (process.env.NODE_ENV === 'production') {
    await demandEnvironment(process.env)
    return process.env
  }
  const { url } = await openDatabase()
  await applyMigrations(url)
  return demoEnvironment(url)
}

// The jobs alone, in a process of their own.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  const env = await environment()
  await ensureClient()
  const args = ['--conditions=react-server', '--import', 'tsx', inRoot('scripts', 'worker.ts')]
  process.exitCode = await runHere(process.execPath, args, { env })
})
