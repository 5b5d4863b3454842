import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mark, markOf, stillRuns } from './lock.mjs'
import { inData } from './paths.mjs'
import { Trouble } from './say.mjs'

const path = inData('open-store.json')

function note() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The store of this checkout that is open now, if one is. @returns {{ url: string } | undefined} */
export function openStore() {
  const known = note()
  return known && stillRuns(known.script) && stillRuns(known.server) ? known : undefined
}

/** Stops what would pull the ground from under the open store. */
export function refuseWhileOpen() {
  const open = openStore()
  if (open) throw new Trouble(`the store is open at ${open.url}`, 'Close it first (Ctrl-C).')
}

/** Writes down that the store is open; returns how to take that back. */
export function noteOpen({ child, url }) {
  writeFileSync(path, JSON.stringify({ url, script: mark, server: markOf(child.pid) }))
  return () => rmSync(path, { force: true })
}

/** Ends a server whose script was killed, so that it does not hold the port for good. */
export function endOrphan() {
  const known = note()
  if (known && stillRuns(known.server)) process.kill(Number(known.server.split(' ')[0]), 'SIGTERM')
  rmSync(path, { force: true })
}
