import { asked, children } from './run.mjs'
import { dim, say, sayFailure } from './say.mjs'

const cleanups = new Set()

/** Has `work` done before the script ends, however it ends (short of kill -9); the last asked for goes first. */
export const beforeEnd = work => cleanups.add(work)

const childrenGone = () =>
  Promise.all([...children].map(child => new Promise(done => child.once('close', done))))

async function tidy() {
  for (const work of [...cleanups].reverse()) {
    cleanups.delete(work)
    await work()
  }
}

async function stop(signal) {
  if (asked.toStop) {
    for (const child of children) child.kill('SIGKILL')
    return
  }
  asked.toStop = true
  say(dim('\nClosing …'))
  for (const child of children) child.kill('SIGTERM')
  const patience = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL')
  }, 10_000)
  await childrenGone()
  clearTimeout(patience)
  await tidy().catch(sayFailure)
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

/**
 * The frame of every script here: runs `main`, prints a failure as a sentence, tidies up, sets the exit code. Ctrl-C and
 * its kin end children first, then tidy up.
 * @param {() => Promise<unknown>} main
 */
export async function script(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  try {
    await main()
  } catch (error) {
    // What breaks because we are stopping is no news.
    if (asked.toStop) return
    sayFailure(error)
    process.exitCode = 1
  }
  if (!asked.toStop) await tidy()
}
