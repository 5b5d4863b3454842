import { spawnSync } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOwnFolder, removeFolder } from './postgres-home.mjs'
import { Trouble } from './say.mjs'
import { demoSecrets } from './secrets.mjs'

/** What PostgreSQL's programs get to see of ours. */
export const environment = { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' }

/** Makes the cluster's files: beside their place first, so that a half-made one never counts. */
export function initialise(cluster, home) {
  const draft = `${home.folder}.new`
  const locales = process.platform === 'linux' ? ['C.UTF-8', 'en_US.UTF-8', 'C'] : ['en_US.UTF-8', 'C']
  let result
  for (const locale of locales) {
    removeFolder(draft)
    makeOwnFolder(draft, home.user)
    const args = ['-D', draft, '--username=postgres', '--auth=trust', '--encoding=UTF8', `--locale=${locale}`]
    // The same order of strings on every machine; the C library's locale only says what a letter is.
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions')
    result = spawnSync(join(home.binaries, 'bin', 'initdb'), args, {
      ...home.user,
      env: environment,
      cwd: '/',
      encoding: 'utf8',
    })
    if (result.status === 0) break
  }
  if (result.status !== 0)
    throw new Trouble(`initdb failed: ${result.error?.message ?? result.stderr.trim()}`)
  setPassword(cluster, { ...home, folder: draft })
  renameSync(draft, home.folder)
}

/** Sets the password from the secrets and demands it, without a running server: for a new cluster, or when the secrets were lost. */
export function setPassword(cluster, home) {
  const password = demoSecrets()[cluster.secret]
  const args = ['--single', '-D', home.folder, '-c', 'log_min_messages=error', 'postgres']
  const options = { ...home.user, env: environment, cwd: '/', encoding: 'utf8' }
  const input = `alter role postgres password '${password}'\n`
  const result = spawnSync(join(home.binaries, 'bin', 'postgres'), args, { ...options, input })
  if (result.status !== 0)
    throw new Trouble(`the database password could not be set: ${result.stderr.trim()}`)
  writeFileSync(join(home.folder, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
}
