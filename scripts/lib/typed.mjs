import { ensureDependencies } from './install.mjs'
import { inRoot } from './paths.mjs'
import { ensureClient } from './prisma.mjs'
import { runHere } from './run.mjs'
import { ensureRuntime } from './runtime.mjs'
import { script } from './stop.mjs'

/**
 * Runs a script that imports the store's own modules, with the store's environment.
 * @param {string} name
 * @param {string[]} [args]
 */
export const runTyped = (name, args = []) =>
  script(async () => {
    await ensureRuntime()
    await ensureDependencies()
    const { storeEnvironment } = await import('./store-environment.mjs')
    const env = await storeEnvironment()
    await ensureClient()
    const tsx = ['--conditions=react-server', '--import', 'tsx', inRoot('scripts', name)]
    process.exitCode = await runHere(process.execPath, [...tsx, ...args], { env })
  })
