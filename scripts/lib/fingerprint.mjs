import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'

/** Hash of the files under these paths of the checkout, for "did anything change since?". */
export function fingerprint(paths, { skip = /(?!)/, more = '' } = {}) {
  const hash = createHash('sha256').update(more)
  const add = path => {
    if (skip.test(path)) return
    const stats = statSync(inRoot(path), { throwIfNoEntry: false })
    if (stats?.isDirectory()) for (const name of readdirSync(inRoot(path)).sort()) add(join(path, name))
    else if (stats?.isFile()) hash.update(`\0${path}\0`).update(readFileSync(inRoot(path)))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}
