import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { newVisitor, signVisitor, VISITOR_COOKIE } from '@/lib/visits/visitor'
import { demoEnv } from '../demo-env'
import { type OwnDatabase, ownDatabase } from '../own-database'

export type Bench = OwnDatabase & { products: { id: string; slug: string; name: string }[] }

/** A database of its own beside the demo's: migrated, with the catalogue, without a single event. */
export async function openBench(): Promise<Bench> {
  const database = await ownDatabase({ ...process.env, ...demoEnv() }.DATABASE_URL ?? '', 'bench_events')
  const { rows } = await database.pool.query('SELECT "id", "slug", "name" FROM "Product" ORDER BY "slug"')
  return { ...database, products: rows }
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
