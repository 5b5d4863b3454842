import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inData } from './paths.mjs'
import { birthOf, isAlive } from './processes.mjs'

/** A process as it is written down for others: `pid birth`. */
export const markOf = pid => `${pid} ${birthOf(pid)}`

/** This process. */
export const mark = markOf(process.pid)

const read = path => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether the process that was written down still runs. */
export function stillRuns(written) {
  const [pid, birth] = written.split(' ')
  return isAlive(Number(pid)) && birthOf(Number(pid)) === birth
}

/** Takes the lock at once or says who holds it. A lock whose holder is gone is taken over. */
function tryLock(path) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, mark)
  try {
    for (;;) {
      try {
        linkSync(draft, path)
        return undefined
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const holder = read(path)
      if (holder && stillRuns(holder)) return holder
      const aside = `${draft}.stale`
      try {
        renameSync(path, aside)
        // Somebody was quicker and this is their new lock: put it back.
        if (read(aside) !== holder) linkSync(aside, path)
      } catch (error) {
        if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
      }
      rmSync(aside, { force: true })
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Runs `work` while no other process of this checkout holds the lock `name`.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void, giveUp?: () => boolean | Promise<boolean> }} [options] `onWait` once if it must wait;
 *   `giveUp` is asked while waiting, and true ends it with `undefined`
 * @returns {Promise<T | undefined>}
 */
export async function withLock(name, work, { onWait, giveUp } = {}) {
  const path = inData(`${name}.lock`)
  for (let waited = false; tryLock(path); waited = true) {
    if (!waited) onWait?.()
    if (await giveUp?.()) return undefined
    await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
