import { parseArgs } from 'node:util'
import { ensureBrowser } from './lib/browser.mjs'
import { lint, types } from './lib/checks.mjs'
import { ensureDependencies } from './lib/install.mjs'
import { withLock } from './lib/lock.mjs'
import { ensureClient } from './lib/prisma.mjs'
import { runAll } from './lib/run-all.mjs'
import { playwright, vitest } from './lib/runners.mjs'
import { ensureRuntime } from './lib/runtime.mjs'
import { say, sayFailure, step, Trouble } from './lib/say.mjs'
import { script } from './lib/stop.mjs'
import { openTestStore } from './lib/test-store.mjs'

const parts = {
  lint,
  types,
  unit: more => vitest('unit', more),
  integration: more => vitest('integration', more),
  e2e: endToEnd,
}

async function endToEnd(more) {
  const browser = await step('Finding a browser', ensureBrowser)
  const store = await openTestStore()
  try {
    return await playwright({ ...store.env, CHROMIUM: browser }, more)
  } finally {
    await store.close()
  }
}

/** What to run: everything, or `--only unit,e2e`; what follows goes to those runners. */
function chosen() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const names = values.only?.split(',') ?? Object.keys(parts)
  const unknown = names.find(name => !(name in parts))
  if (unknown) throw new Trouble(`there is no part "${unknown}"`, `Parts: ${Object.keys(parts).join(', ')}`)
  return Object.fromEntries(names.map(name => [name, () => parts[name](positionals)]))
}

await script(async () => {
  try {
    const run = chosen()
    await ensureRuntime()
    await withLock(
      'tests',
      async () => {
        await ensureDependencies()
        await ensureClient()
        await runAll(run)
      },
      { onWait: () => say('Other tests run in this checkout: waiting for them …') },
    )
  } catch (error) {
    sayFailure(error)
    say('\n0 passed, 1 failed')
    process.exitCode = 1
  }
})
