import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterUrl, storeCluster } from './clusters.mjs'
import { mark, stillRuns, withLock } from './lock.mjs'
import { inData } from './paths.mjs'
import { startCluster, stopCluster } from './postgres.mjs'
import { Trouble } from './say.mjs'
import { demoSecrets, writePrivately } from './secrets.mjs'
import { beforeEnd } from './stop.mjs'

const usersFolder = cluster => inData(`${cluster.name}.users`)

/** Who uses the cluster: running processes, and `work` for one that was asked to stay. */
function users(cluster) {
  const folder = usersFolder(cluster)
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).filter(name => {
    if (name === 'work' || stillRuns(readFileSync(join(folder, name), 'utf8'))) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
}

/** Asks a server for a new connection to a database, in words when that fails. */
async function connect(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Runs one statement on a connection of its own; resolves with its rows. */
export async function query(url, text, values) {
  const client = await connect(url)
  return client
    .query(text, values)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Makes the database the address names if the server does not have it. */
export async function ensureDatabase(url) {
  try {
    await (await connect(url)).end()
  } catch (error) {
    const { host, pathname } = new URL(url)
    const name = decodeURIComponent(pathname.slice(1))
    if (error.code !== '3D000') {
      throw new Trouble(
        `the database ${name} at ${host} cannot be reached: ${error.message || error.code}`,
        'Check DATABASE_URL.',
      )
    }
    const server = new URL(url)
    server.pathname = '/postgres'
    const client = await connect(server.href)
    await client.query(`create database ${client.escapeIdentifier(name)}`).finally(() => client.end())
  }
}

/**
 * The store's database, started and there: the one DATABASE_URL names, else our own. Several processes may use our own
 * at once; the last to end or close it stops it, unless `stay` asked for it to stay (`npm run db:start`).
 * @param {{ cluster?: import('./clusters.mjs').Cluster, database?: string, stay?: boolean }} [options]
 * @returns {Promise<{ url: string, own: boolean, close: () => Promise<void> }>}
 */
export async function openDatabase({ cluster = storeCluster, database = 'tante_emma', stay = false } = {}) {
  const given = process.env[cluster === storeCluster ? 'DATABASE_URL' : 'TEST_DATABASE_URL']
  if (given) {
    const url = URL.canParse(given) ? new URL(given) : undefined
    if (!url) {
      throw new Trouble(
        'DATABASE_URL is no address',
        'Expected is one like postgresql://user:password@host:5432/name; unset, the store brings its own database.',
      )
    }
    // Tests bring their own databases to a server that is lent to them.
    if (cluster !== storeCluster) url.pathname = `/${database}`
    await ensureDatabase(url.href)
    return { url: url.href, own: false, close: async () => {} }
  }
  const user = stay ? 'work' : String(process.pid)
  const close = () => closeDatabase(cluster, user)
  if (!stay) beforeEnd(close)
  return withLock(cluster.name, async () => {
    mkdirSync(usersFolder(cluster), { recursive: true })
    writeFileSync(join(usersFolder(cluster), user), mark)
    const port = await startCluster(cluster)
    const url = clusterUrl(cluster, port, database)
    await ensureDatabase(url)
    return { url, own: true, close }
  })
}

/** Gives our own database up; it stops when nobody else uses it. */
export function closeDatabase(cluster, user) {
  return withLock(cluster.name, async () => {
    rmSync(join(usersFolder(cluster), user), { force: true })
    if (users(cluster).length > 0) return false
    return stopCluster(cluster)
  })
}

/** The environment of the demo: database, secrets, demo mode. What is set already wins. */
export function demoEnvironment(url) {
  const { AUTH_SECRET, VISIT_SECRET } = demoSecrets()
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  return { AUTH_SECRET, VISIT_SECRET, TANTE_EMMA_DEMO: '1', ...set, DATABASE_URL: url }
}

/** Leaves `.data/env` for `node --env-file=.data/env …`. */
export function writeEnvironmentFile(url) {
  const env = demoEnvironment(url)
  const names = ['DATABASE_URL', 'AUTH_SECRET', 'VISIT_SECRET', 'TANTE_EMMA_DEMO']
  writePrivately(inData('env'), names.map(name => `${name}=${env[name]}\n`).join(''))
}
