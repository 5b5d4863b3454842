import pg from 'pg'
import { inject } from 'vitest'

/** Gives each test file a fresh copy of the migrated template before it imports anything that connects. */
const template = new URL(inject('templateUrl'))
const name = `itest_${inject('run')}_${process.env.VITEST_POOL_ID}`

const server = new URL(template)
server.pathname = '/postgres'
const client = new pg.Client({ connectionString: server.href })
await client.connect()
await client.query(`drop database if exists ${name} with (force)`)
await client.query(`create database ${name} template ${template.pathname.slice(1)}`)
await client.end()

const own = new URL(template)
own.pathname = `/${name}`
Object.assign(process.env, {
  DATABASE_URL: own.href,
  // On a busy machine even opening a connection takes its time.
  DATABASE_WAIT_SECONDS: '30',
  AUTH_SECRET: 'integration-tests-need-no-real-secret',
  VISIT_SECRET: 'integration-tests-need-no-real-secret',
  TANTE_EMMA_DEMO: '1',
})
