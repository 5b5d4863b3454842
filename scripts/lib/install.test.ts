import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { holdsLocked } from './install.mjs'

type Package = { version?: string; optional?: boolean; optionalDependencies?: Record<string, string> }

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

test('an install counts when every package has the version of the lock', () => {
  expect(holdsLocked(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  expect(
    holdsLocked(locked, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }),
  ).toBe(true)
})

test('an install does not count when a package is missing or another version', () => {
  expect(holdsLocked(locked, {})).toBe(false)
  expect(holdsLocked(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
  expect(
    holdsLocked(locked, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.1' } }),
  ).toBe(false)
})

test('package-lock.json knows the packages of every platform, or `npm ci` refuses it', () => {
  const lock: { packages: Record<string, Package> } = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  )
  const missing = Object.values(lock.packages)
    .flatMap(entry => Object.entries(entry.optionalDependencies ?? {}))
    .filter(([name]) => !Object.keys(lock.packages).some(path => path.endsWith(`node_modules/${name}`)))
    .map(([name, version]) => `${name}@${version}`)
  expect(missing).toEqual([])
})
