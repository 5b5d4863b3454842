import { spawn } from 'node:child_process'
import { freePort } from '../scripts/lib/ports.mjs'
import { expect, test } from './fixtures'

export type OwnServer = { base: string; close: () => void }

/** The built store once more, beside the one under test and with settings of its own. */
export async function ownServer(settings: Record<string, string>): Promise<OwnServer> {
  // The start of a server is none of what the test has time for.
  test.slow()
  // Two tests that look for one at the same moment find the same.
  const port = await freePort(4100 + 50 * test.info().parallelIndex)
  const next = 'node_modules/next/dist/bin/next'
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    env: { ...process.env, ...settings, WORKER: 'off', NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const close = () => void server.kill('SIGTERM')
  const base = `http://127.0.0.1:${port}`
  try {
    await expect
      .poll(async () => (await fetch(`${base}/api/health`).catch(() => null))?.status, { timeout: 60_000 })
      .toBe(200)
  } catch (error) {
    close()
    throw error
  }
  return { base, close }
}
