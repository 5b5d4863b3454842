import { rmSync } from 'node:fs'
import { demoStamp, nextCli } from './lib/build.mjs'
import { demandEnvironment } from './lib/environment.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { withLock } from './lib/lock.mjs'
import { refuseWhileOpen } from './lib/open-store.mjs'
import { ensurePictures } from './lib/pictures.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { runHere } from './lib/run.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { script } from './lib/stop.mjs'

async function build() {
  refuseWhileOpen()
  await ensureClient()
  await ensurePictures()
  rmSync(demoStamp('.next'), { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  process.exitCode = await runHere(process.execPath, [nextCli, 'build'], { env })
}

// Production: database and secrets come from the environment.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  await demandEnvironment(process.env)
  await withLock('start', build)
})
