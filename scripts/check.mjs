import { lint, types, unused } from './lib/checks.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { runAll } from './lib/run-all.mjs'
import { vitest } from './lib/runners.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { script } from './lib/stop.mjs'

// What is quick to know before a commit.
await script(async () => {
  await ensureRuntime()
  await ensureDependencies()
  await runAll({ 'format and lint': lint, types, unused, unit: () => vitest('unit') })
})
