import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { encode } from 'next-auth/jwt'
import pg from 'pg'

/** What a test may set about a shopper it makes; the rest is as after signing up. */
export type ShopperWish = {
  name?: string
  /** A uuid of the test's own, where what is drawn from it matters. */
  profileId?: string
  /** YYYY-MM-DD */
  birthday?: string
  timeZone?: string
  city?: string
  dwelling?: 'FLAT' | 'FLAT_WITH_BALCONY' | 'HOUSE_WITH_GARDEN'
  household?: 'SINGLE' | 'COUPLE' | 'FAMILY' | 'SHARED'
  hobbies?: string[]
  role?: 'SHOPPER' | 'MERCHANDISER' | 'SERVICE'
  /** Seconds the session lasts; an hour unless told. */
  maxAge?: number
}

export type TestShopper = {
  email: string
  password: string
  shopperId: string
  profileId: string
  name: string
}

const password = 'a password of the tests'
let hashed: Promise<string> | undefined

/** Runs one statement on the database of the store under test. */
export async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

/** Opens an account nobody else in the run has, in another database where one is told. */
export async function newShopper(wish: ShopperWish = {}, write: typeof sql = sql): Promise<TestShopper> {
  const shopperId = randomUUID()
  const {
    profileId = randomUUID(),
    name = 'Tess Ter',
    birthday = null,
    city = null,
    dwelling = null,
    household = null,
  } = wish
  const email = `test-${shopperId}@example.com`
  hashed ??= hash(password)
  await write(
    `WITH profile AS (
      INSERT INTO "Profile" ("id", "name", "birthday", "timeZone", "city", "dwelling", "household", "hobbies", "consent")
      VALUES ($1, $2, $3, $4, $5, $6::"Dwelling", $7::"Household", $8, 'GRANTED') RETURNING "id")
    INSERT INTO "Shopper" ("id", "email", "passwordHash", "role", "profileId")
    SELECT $9, $10, $11, $12::"Role", "id" FROM profile`,
    [
      profileId,
      name,
      birthday,
      wish.timeZone ?? 'Europe/Berlin',
      city,
      dwelling,
      household,
      wish.hobbies ?? [],
      shopperId,
      email,
      await hashed,
      wish.role ?? 'SHOPPER',
    ],
  )
  return { email, password, shopperId, profileId, name }
}

/** The session cookie signing in would have set. */
export async function sessionCookie(
  shopper: TestShopper,
  { role = 'SHOPPER', maxAge = 3600 }: ShopperWish = {},
  secret = process.env.AUTH_SECRET ?? '',
) {
  const { shopperId, profileId, name } = shopper
  const cookie = 'authjs.session-token'
  const token = { shopperId, profileId, role, epoch: 0, name }
  const value = await encode({ token, secret, salt: cookie, maxAge })
  const url = process.env.E2E_BASE_URL ?? ''
  return { name: cookie, value, url, httpOnly: true, sameSite: 'Lax' as const }
}
