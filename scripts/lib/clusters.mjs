import { inData } from './paths.mjs'
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

/** Where its server logs. */
export const logPath = cluster => inData('logs', `${cluster.name}.log`)

/** Address of a database in the cluster. */
export const clusterUrl = (cluster, port, database) =>
  `postgresql://postgres:${demoSecrets()[cluster.secret]}@127.0.0.1:${port}/${database}`
