import { nextCli } from './lib/build.mjs'
import { demoEnvironment, openDatabase } from './lib/database.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { applyMigrations } from './lib/migrate.mjs'
import { ensurePictures } from './lib/pictures.mjs'
import { freePort, wantedPort } from './lib/ports.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { step } from './lib/say.mjs'
import { ensureSeed } from './lib/seed.mjs'
import { script } from './lib/stop.mjs'

// The demo store for work on it: pages are compiled as they are asked for, changes show at once.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  const { url } = await step('Opening the database', () => openDatabase())
  await applyMigrations(url)
  await ensureClient()
  await step('Filling the shelves with the demo data', () => ensureSeed(url))
  await step('Drawing the pictures', ensurePictures)
  const port = await freePort(wantedPort())
  const demo = demoEnvironment(url)
  await demandEnvironment(demo, 'Unset it, or set it to what is expected.')
  const env = {
    ...demo,
    NODE_ENV: 'development',
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  process.exitCode = await runHere(process.execPath, [nextCli, 'dev', '-p', String(port)], { env })
})
