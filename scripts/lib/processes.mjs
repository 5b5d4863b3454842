import { readFileSync, readlinkSync } from 'node:fs'

/** Fields of /proc/<pid>/stat from the third on (state, parent, …), or undefined where there is no such file. */
function stat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

/** Whether the process lives; one that ended but was not collected by its parent does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return stat(pid)?.[0] !== 'Z'
}

/** Tells a process from a later one with the same id: its start in clock ticks, or '' where that is not known. */
export const birthOf = pid => stat(pid)?.[19] ?? ''

/** Folder the process works in, or undefined where that cannot be read. */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
