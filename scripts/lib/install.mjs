import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { withLock } from './lock.mjs'
import { npmCommand, npmEnvironment } from './npm.mjs'
import { inData, inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'
import { step } from './say.mjs'

const underWay = inData('install-under-way')

const packagesIn = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether node_modules holds what the lock file says: npm writes its own copy of the lock there as the last thing of an
 * install. Optional packages may be missing (other platforms), and more may be there.
 */
export const holdsLocked = (locked, installed) =>
  Object.entries(locked).every(([path, { version, optional }]) => {
    const there = installed[path]
    return path === '' || (there ? there.version === version : optional === true)
  })

const isInstalled = () =>
  !existsSync(underWay) &&
  holdsLocked(
    packagesIn(inRoot('package-lock.json')),
    packagesIn(inRoot('node_modules', '.package-lock.json')),
  )

/** Installs the dependencies when they are not what package-lock.json says; an interrupted install is done again. */
export async function ensureDependencies() {
  if (!isInstalled()) await withLock('install', async () => isInstalled() || install())
}

const install = () =>
  step('Installing dependencies', async () => {
    writeFileSync(underWay, '')
    // NODE_ENV=production or a user's npm settings would leave out what build and tests need.
    const [command, args] = npmCommand([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-fund',
      '--no-audit',
    ])
    await runLogged('install', command, args, {
      env: npmEnvironment(),
      advice: 'Is the npm registry within reach, and is there room on the disk? Then start again.',
    })
    rmSync(underWay)
  })
