import { setTimeout as pause } from 'node:timers/promises'
import { nextCli } from './build.mjs'
import { startLogged } from './run.mjs'
import { Trouble } from './say.mjs'

/**
 * Serves the built store and waits until it answers that all is well.
 * @param {string} log name of its log
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 */
export async function serveBuilt(log, port, env) {
  const server = startLogged(log, process.execPath, [nextCli, 'start', '-p', String(port)], {
    env: { ...env, NODE_ENV: 'production', PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
  })
  let over = false
  server.ended.then(
    () => {
      over = true
    },
    () => {
      over = true
    },
  )
  const url = `http://localhost:${port}`
  let answer = 'nothing'
  for (const until = Date.now() + 30_000; Date.now() < until && !over; await pause(25)) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) })
      answer = `${response.status} ${(await response.text()).slice(0, 300)}`
      if (response.ok) return { ...server, url }
    } catch {
      // Not listening yet.
    }
  }
  server.child.kill()
  throw new Trouble(
    over
      ? `the server ended; ${server.lastWords()}`
      : `the store does not get well: ${answer}\n${server.lastWords()}`,
  )
}
