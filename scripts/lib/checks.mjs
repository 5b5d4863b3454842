import { nextCli } from './build.mjs'
import { inRoot } from './paths.mjs'
import { ensureClient } from './prisma.mjs'
import { runHere } from './run.mjs'

const tool = (...path) => inRoot('node_modules', ...path)
const node = (...args) =>
  runHere(process.execPath, args, { env: { ...process.env, NODE_ENV: '', NEXT_TELEMETRY_DISABLED: '1' } })
const passed = code => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

/** Format and lint. */
export const lint = async () =>
  passed(await node(tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'))

/** Types, with those of the database client and of the routes made first: a bare checkout has neither. */
export async function types() {
  await ensureClient()
  if ((await node(nextCli, 'typegen')) !== 0) return passed(1)
  return passed(await node(tool('typescript', 'bin', 'tsc'), '--noEmit'))
}

/** Files, exports and dependencies nobody uses. */
export const unused = async () => passed(await node(tool('knip', 'bin', 'knip.js')))
