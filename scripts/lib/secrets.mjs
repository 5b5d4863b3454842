import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { inData } from './paths.mjs'

/** Writes a file only its owner may read, all or nothing. */
export function writePrivately(path, text) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, path)
}

const path = inData('secrets.json')
const names = ['AUTH_SECRET', 'VISIT_SECRET', 'DATABASE_PASSWORD', 'TEST_DATABASE_PASSWORD']

/**
 * The demo's secrets, made on first use and kept. Production never reads them: it takes its own from the environment.
 * @returns {Record<string, string>}
 */
export function demoSecrets() {
  let known = {}
  try {
    known = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // First start, or a file cut short: missing ones are made anew.
  }
  const secrets = Object.fromEntries(
    names.map(name => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  )
  if (names.some(name => known[name] !== secrets[name]))
    writePrivately(path, `${JSON.stringify(secrets, null, 2)}\n`)
  return secrets
}
