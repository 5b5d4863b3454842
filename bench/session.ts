import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { demoEnv } from './demo-env'

const cookie = 'authjs.session-token'

/** The `Cookie` header of a demo persona's session, made as signing in makes it. */
export async function sessionCookieFor(persona: string): Promise<string> {
  const env = { ...process.env, ...demoEnv() }
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(
    `SELECT s."id", s."profileId", s."role", s."epoch", p."name" FROM "Shopper" s JOIN "Profile" p ON p."id" = s."profileId"
     WHERE s."email" = $1`,
    [`${persona}@tante-emma.example`],
  )
  await client.end()
  const shopper = rows[0]
  if (!shopper) throw new Error(`no demo shopper ${persona}; run npm run db:seed`)
  const token = await encode({
    secret: env.AUTH_SECRET ?? '',
    salt: cookie,
    token: {
      sub: shopper.id,
      shopperId: shopper.id,
      profileId: shopper.profileId,
      role: shopper.role,
      epoch: shopper.epoch,
      name: shopper.name,
    },
  })
  return `${cookie}=${token}`
}
