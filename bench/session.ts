import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { demoEnv } from './demo-env'

const cookie = 'authjs.session-token'

type Account = { id: string; profileId: string; role: string; epoch: number; name: string | null }

const ACCOUNTS = `SELECT s."id", s."profileId", s."role", s."epoch", p."name"
  FROM "Shopper" s JOIN "Profile" p ON p."id" = s."profileId"`

async function accounts(where: string, values: unknown[]): Promise<Account[]> {
  const client = new pg.Client({ connectionString: { ...process.env, ...demoEnv() }.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<Account>(`${ACCOUNTS} ${where}`, values)
  await client.end()
  return rows
}

/** The `Cookie` header of a session, made as signing in makes it. */
async function cookieOf({ id, ...account }: Account): Promise<string> {
  const secret = { ...process.env, ...demoEnv() }.AUTH_SECRET ?? ''
  return `${cookie}=${await encode({ secret, salt: cookie, token: { sub: id, shopperId: id, ...account } })}`
}

/** A demo persona, signed in. @throws when the demo data is missing */
export async function sessionCookieFor(persona: string): Promise<string> {
  const [account] = await accounts('WHERE s."email" = $1', [`${persona}@tante-emma.example`])
  if (!account) throw new Error(`no demo shopper ${persona}; run npm run db:seed`)
  return cookieOf(account)
}

/** Shoppers with a history, signed in; the same ones every time. @throws when the demo data is missing */
export async function sessionCookies(count: number): Promise<string[]> {
  const rows = await accounts(
    'WHERE s."role" = \'SHOPPER\' AND EXISTS (SELECT FROM "Order" o WHERE o."profileId" = p."id") ORDER BY s."id" LIMIT $1',
    [count],
  )
  if (rows.length < count) throw new Error('too few demo shoppers; run npm run db:seed')
  return Promise.all(rows.map(cookieOf))
}
