import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { newVisitor, signVisitor, VISITOR_COOKIE } from '@/lib/visits/visitor'
import { catalogue } from '@/prisma/seed/catalogue/catalogue'
import { loadCatalogue } from '@/prisma/seed/load-catalogue'
import { applyMigrations } from '../../scripts/lib/migrate.mjs'
import { demoEnv } from '../demo-env'

const NAME = 'bench_events'

export type Bench = { url: string; pool: pg.Pool; products: { id: string; slug: string; name: string }[] }

/** A database of its own beside the demo's: migrated, with the catalogue, without a single event. */
export async function openBench(): Promise<Bench> {
  const demo = { ...process.env, ...demoEnv() }.DATABASE_URL ?? ''
  const admin = new pg.Client({ connectionString: demo })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${NAME}`)
  await admin.end()
  const url = new URL(demo)
  url.pathname = `/${NAME}`
  await applyMigrations(url.href)
  const pool = new pg.Pool({ connectionString: url.href, max: 32 })
  const client = await pool.connect()
  await loadCatalogue(client, catalogue, new Date())
  client.release()
  const { rows } = await pool.query('SELECT "id", "slug", "name" FROM "Product" ORDER BY "slug"')
  return { url: url.href, pool, products: rows }
}

/** Ends it and takes it away again. */
export async function closeBench({ url, pool }: Bench): Promise<void> {
  await pool.end()
  const server = new URL(url)
  server.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: server.href })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
  await admin.end()
}

const secrets = () => ({ ...process.env, ...demoEnv() })

/** The headers of browsers that agreed to be remembered, each a visitor of its own. */
export function visitors(count: number): { visitorId: string; cookie: string }[] {
  const secret = secrets().VISIT_SECRET ?? ''
  return Array.from({ length: count }, () => {
    const visitor = newVisitor(Date.now())
    return {
      visitorId: visitor.visitorId,
      cookie: `te_consent=yes; ${VISITOR_COOKIE}=${signVisitor(visitor, secret)}`,
    }
  })
}

/** Shoppers with an account and consent, and the Cookie header of each. */
export async function shoppers(
  { pool }: Bench,
  count: number,
): Promise<{ profileId: string; cookie: string }[]> {
  const people = Array.from({ length: count }, () => ({ profileId: randomUUID(), shopperId: randomUUID() }))
  await pool.query(
    `WITH profile AS (INSERT INTO "Profile" ("id", "consent", "consentAt", "hobbies")
       SELECT id, 'GRANTED', now(), '{}' FROM unnest($1::uuid[]) AS id)
     INSERT INTO "Shopper" ("id", "email", "passwordHash", "profileId")
     SELECT s, s || '@bench.example', 'none', p FROM unnest($2::uuid[], $1::uuid[]) AS x(s, p)`,
    [people.map(p => p.profileId), people.map(p => p.shopperId)],
  )
  const salt = 'authjs.session-token'
  const secret = secrets().AUTH_SECRET ?? ''
  return Promise.all(
    people.map(async ({ profileId, shopperId }) => {
      const token = { sub: shopperId, shopperId, profileId, role: 'SHOPPER', epoch: 0, name: null }
      return { profileId, cookie: `${salt}=${await encode({ secret, salt, token })}` }
    }),
  )
}
