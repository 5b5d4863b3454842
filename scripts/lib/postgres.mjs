import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inData } from './paths.mjs'
import { freePort } from './ports.mjs'
import { makeOwnFolder, postgresHome, removeFolder } from './postgres-home.mjs'
import { folderOf, isAlive } from './processes.mjs'
import { Trouble } from './say.mjs'
import { demoSecrets } from './secrets.mjs'

/**
 * @typedef {object} Cluster a PostgreSQL of our own
 * @property {string} name folder inside `.data/`, and of its log
 * @property {string} secret which of the demo's secrets is its password
 * @property {number} port preferred port
 * @property {string[]} settings PostgreSQL settings, `name=value`
 */

const common = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'shared_preload_libraries=pg_stat_statements',
]

/** @type {Cluster} */
export const storeCluster = { name: 'postgres', secret: 'DATABASE_PASSWORD', port: 5432, settings: common }

/** The tests' own: nothing in it is worth surviving a power cut. @type {Cluster} */
export const testCluster = {
  name: 'test-postgres',
  secret: 'TEST_DATABASE_PASSWORD',
  port: 5532,
  settings: [...common, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
}

/** What a running (or killed) server says of itself. */
function serverIn(folder) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    // Where the system tells a process's folder, an id that now means another process is found out.
    const runs = isAlive(pid) && (folderOf(pid) ?? folder) === folder
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', runs }
  } catch {
    return undefined
  }
}

const logPath = cluster => inData('logs', `${cluster.name}.log`)

/** Address of a database in the cluster. */
export const clusterUrl = (cluster, port, database) =>
  `postgresql://postgres:${demoSecrets()[cluster.secret]}@127.0.0.1:${port}/${database}`

/** Whether what listens on the port is this very cluster (and lets us in); `denied` when it is but with another password. */
async function answers(cluster, home, port) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    connectionString: clusterUrl(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    return rows[0].data_directory === home.folder ? 'yes' : 'not yet'
  } catch (error) {
    return error.code === '28P01' ? 'denied' : 'not yet'
  } finally {
    await client.end().catch(() => {})
  }
}

const environment = { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' }

/** Makes the cluster's files: beside their place first, so that a half-made one never counts. */
function initialise(cluster, home) {
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
function setPassword(cluster, home) {
  const password = demoSecrets()[cluster.secret]
  const args = ['--single', '-D', home.folder, '-c', 'log_min_messages=error', 'postgres']
  const options = { ...home.user, env: environment, cwd: '/', encoding: 'utf8' }
  const input = `alter role postgres password '${password}'\n`
  const result = spawnSync(join(home.binaries, 'bin', 'postgres'), args, { ...options, input })
  if (result.status !== 0)
    throw new Trouble(`the database password could not be set: ${result.stderr.trim()}`)
  writeFileSync(join(home.folder, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
}

function lastLog(cluster) {
  const lines = readFileSync(logPath(cluster), 'utf8').trim().split('\n')
  return lines
    .slice(-8)
    .map(line => `    ${line}`)
    .join('\n')
}

/** Starts the server apart from us (a killed script must not take the data with it) and waits until it is ready. */
async function launch(cluster, home, port) {
  const log = openSync(logPath(cluster), 'a')
  const args = [
    '-D',
    home.folder,
    '-p',
    String(port),
    ...cluster.settings.flatMap(setting => ['-c', setting]),
  ]
  const server = spawn(join(home.binaries, 'bin', 'postgres'), args, {
    ...home.user,
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended = false
  server.once('exit', () => {
    ended = true
  })
  server.once('error', () => {
    ended = true
  })
  server.unref()
  for (const until = Date.now() + 60_000; Date.now() < until && !ended; await pause(20)) {
    const status = serverIn(home.folder)
    if (status?.pid === server.pid && status.ready) return true
  }
  return false
}

const portFile = cluster => inData(`${cluster.name}.port`)

function lastPort(cluster) {
  try {
    return Number(readFileSync(portFile(cluster), 'utf8'))
  } catch {
    return cluster.port
  }
}

/**
 * Starts the cluster, or takes over one a killed run left running; makes it first if there is none.
 * @param {Cluster} cluster
 * @returns {Promise<number>} its port
 */
export async function startCluster(cluster) {
  const home = postgresHome(cluster.name)
  const running = await runningCluster(cluster, home)
  if (running) return running.port
  if (!existsSync(join(home.folder, 'PG_VERSION'))) initialise(cluster, home)
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort(lastPort(cluster), cluster.port)
    if (await launch(cluster, home, port)) {
      writeFileSync(portFile(cluster), String(port))
      if ((await answers(cluster, home, port)) === 'yes') return port
      await stopCluster(cluster)
      setPassword(cluster, home)
    }
    // Another process may have taken the port meanwhile, or a killed server's children are still leaving.
    await pause(500)
  }
  throw new Trouble(
    `PostgreSQL did not start; its last lines:\n${lastLog(cluster)}\n  The whole log is ${logPath(cluster)}`,
  )
}

/** The server of this cluster that already runs and lets us in, once it is ready. */
async function runningCluster(cluster, home) {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(50)) {
    const status = serverIn(home.folder)
    if (!status) return undefined
    if (!status.runs) {
      rmSync(join(home.folder, 'postmaster.pid'), { force: true })
      return undefined
    }
    const answer = status.port ? await answers(cluster, home, status.port) : 'not yet'
    if (answer === 'yes') return status
    if (answer === 'denied') {
      await stopCluster(cluster)
      setPassword(cluster, home)
      return undefined
    }
  }
  return undefined
}

/** Stops the cluster, breaking off what it is doing safely, and waits until it is gone. */
export async function stopCluster(cluster) {
  const { folder } = postgresHome(cluster.name)
  const status = serverIn(folder)
  if (!status?.runs) return false
  process.kill(status.pid, 'SIGINT')
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(20)) {
    if (!isAlive(status.pid)) return true
  }
  process.kill(status.pid, 'SIGQUIT')
  return true
}
