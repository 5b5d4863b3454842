import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { clusterUrl, logPath } from './clusters.mjs'
import { inData } from './paths.mjs'
import { freePort } from './ports.mjs'
import { environment, initialise, setPassword } from './postgres-files.mjs'
import { postgresHome } from './postgres-home.mjs'
import { folderOf, isAlive } from './processes.mjs'
import { Trouble } from './say.mjs'

/** @typedef {import('./clusters.mjs').Cluster} Cluster */

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
