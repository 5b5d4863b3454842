import { nextCli } from './lib/build.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { openStore } from './lib/open-store.mjs'
import { ensurePictures } from './lib/pictures.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { Trouble } from './lib/say.mjs'
import { script } from './lib/stop.mjs'

// Production: database and secrets come from the environment.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  await demandEnvironment(process.env)
  const open = openStore()
  if (open)
    throw new Trouble(
      `the demo store is open at ${open.url} and would lose its pages`,
      'Close it first (Ctrl-C).',
    )
  await ensureClient()
  await ensurePictures()
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  process.exitCode = await runHere(process.execPath, [nextCli, 'build'], { env })
})
