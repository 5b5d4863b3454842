import { existsSync } from 'node:fs'
import { demoStamp, nextCli } from './lib/build.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { Trouble } from './lib/say.mjs'
import { script } from './lib/stop.mjs'

// Production: database and secrets come from the environment, the build from `npm run build`.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  const { PORT } = await demandEnvironment(process.env)
  if (!existsSync(inRoot('.next', 'BUILD_ID')))
    throw new Trouble('the store is not built', 'Run npm run build first.')
  if (existsSync(demoStamp('.next')))
    throw new Trouble('what is built is the demo', 'Run npm run build first.')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  process.exitCode = await runHere(process.execPath, [nextCli, 'start', '-p', String(PORT)], { env })
})
