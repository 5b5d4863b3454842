import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { signCart } from '../lib/orders/cart-cookie'
import { uuid7 } from '../lib/visits/uuid7'
import { visitorCookies } from './crowd'
import { expect, test } from './fixtures'
import { contentTypes, oddBodies, oddCookies, oddHeaders } from './odd-requests'
import { raw } from './raw-request'
import { newShopper, sessionCookie, sql } from './shopper'

/** Requests of each kind: `RUNS=5000` for a long night. A failure prints its seed; `SEED` runs it again. */
const numRuns = Number(process.env.RUNS ?? 250)
const seed = process.env.SEED ? Number(process.env.SEED) : undefined
const base = () => process.env.E2E_BASE_URL ?? ''
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

type Victim = { tokens: string[]; names: string[]; profiles: string[] }

const tokensOf = (cookies: string) =>
  cookies.split('; ').flatMap(pair => /^te_visitor=(.*)$/.exec(pair)?.[1] ?? [])

/** Two people and a cart whose cookies get into wrong hands: an account, and a browser that is remembered. */
async function victims(): Promise<Victim> {
  const name = `Zyx${randomUUID().replaceAll('-', '')}`
  const shopper = await newShopper({ name, city: `${name}stadt` })
  const session = await sessionCookie(shopper)
  const visitorId = uuid7()
  await sql(
    `WITH p AS (INSERT INTO "Profile" ("id", "consent", "name") VALUES ($1, 'GRANTED', $2))
     INSERT INTO "Visitor" ("id", "profileId") VALUES ($1, $1)`,
    [visitorId, `${name}visitor`],
  )
  await sql(
    // A choice, not an affinity: what no event stands for is gone with the next replay.
    `INSERT INTO "TasteChoice" ("profileId", "dimension", "key", "stance")
     SELECT id, 'category', 'jeans', 'MORE' FROM unnest($1::uuid[]) AS p(id)`,
    [[shopper.profileId, visitorId]],
  )
  const cart = signCart(randomUUID(), process.env.VISIT_SECRET ?? '')
  return {
    tokens: [session.value, ...tokensOf(visitorCookies(visitorId)), cart],
    names: [name],
    profiles: [shopper.profileId, visitorId],
  }
}

/** Everything the database holds of some profiles, as one text. */
async function held(profiles: string[]): Promise<string> {
  const tables = [
    'Affinity',
    'Impression',
    'Event',
    'Dismissal',
    'TasteChoice',
    'ConsentAnswer',
    'Visitor',
    'Cart',
    'Order',
  ]
  const parts = tables.map(
    table => `SELECT '${table}' AS name, coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)), '[]')::text AS rows
      FROM "${table}" t WHERE t."profileId" = ANY($1)`,
  )
  const profile = `SELECT 'Profile', jsonb_agg(to_jsonb(p) ORDER BY p."id")::text FROM "Profile" p WHERE p."id" = ANY($1)`
  return JSON.stringify(await sql(`${[...parts, profile].join(' UNION ALL ')} ORDER BY name`, [profiles]))
}

const check = (property: fc.IAsyncProperty<unknown[]>) => fc.assert(property, { numRuns, seed })

test.describe.configure({ timeout: 60_000 + numRuns * 400 })

for (const path of ['/api/events', '/api/consent', '/api/privacy/erase'])
  test(`whatever is posted to ${path} is answered, and changes nobody else`, async () => {
    const { tokens, names, profiles } = await victims()
    const before = await held(profiles)
    // Somebody who may be written for, so that what is odd gets as far as the log.
    const genuine = fc.constantFrom(...Array.from({ length: 20 }, () => visitorCookies(uuid7())))
    const cookies = fc.oneof({ weight: 2, arbitrary: oddCookies(tokens) }, { weight: 1, arbitrary: genuine })
    await check(
      fc.asyncProperty(
        oddBodies,
        contentTypes,
        oddHeaders,
        cookies,
        fc.constantFrom('same-origin', 'cross-site', ''),
        async (body, type, headers, cookie, site) => {
          const answer = await raw(base() + path, {
            method: 'POST',
            body,
            headers: {
              'user-agent': PERSON,
              ...headers,
              'content-type': type,
              'content-length': String(body.length),
              cookie,
              ...(site && { 'sec-fetch-site': site }),
            },
          })
          expect([202, 303, 307, 400, 403, 413, 415, 429, 431]).toContain(answer.status)
          for (const name of names) expect(answer.body).not.toContain(name)
        },
      ),
    )
    expect(await held(profiles)).toBe(before)
  })

for (const path of [
  '/',
  '/products/ahorn-14',
  '/why',
  '/account/taste',
  '/account/privacy',
  '/account/privacy/export',
  '/cart',
  '/api/profile/live',
])
  test(`whatever cookies and headers ask for ${path}, nobody else's page comes`, async () => {
    const { tokens, names, profiles } = await victims()
    const before = await held(profiles)
    await check(
      fc.asyncProperty(oddHeaders, oddCookies(tokens), async (headers, cookie) => {
        const wish = { headers: { 'user-agent': PERSON, ...headers, cookie } }
        const first = await raw(base() + path, wish)
        // Client navigations are sent on to the address their headers belong to.
        const answer = first.location?.includes('_rsc=')
          ? await raw(new URL(first.location, base()).href, wish)
          : first
        expect(answer.status).toBeGreaterThan(0)
        expect(answer.status).toBeLessThan(500)
        for (const name of names) expect(answer.body).not.toContain(name)
      }),
    )
    expect(await held(profiles)).toBe(before)
  })

test('cookies that were genuine once are nobody’s when their time is over', async () => {
  const { tokens, names, profiles } = await victims()
  const [session = '', visitor = ''] = tokens
  const [profileId = '', visitorId = ''] = profiles
  const home = async (cookie: string) =>
    (await raw(base(), { headers: { 'user-agent': PERSON, cookie } })).body
  const [name = ''] = names
  expect(await home(`authjs.session-token=${session}`)).toContain(name)

  await sql('UPDATE "Visitor" SET "profileId" = $1, "mergedAt" = now() WHERE "id" = $2', [
    profileId,
    visitorId,
  ])
  const replayed = `te_consent=yes; te_visitor=${visitor}`
  expect(await home(replayed)).not.toContain(name)
  const body = JSON.stringify({
    events: [
      {
        id: randomUUID(),
        at: Date.now(),
        name: 'view_item',
        product: 'ahorn-14',
        path: '/products/ahorn-14',
      },
    ],
  })
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'user-agent': PERSON,
  }
  const count = async () => (await sql('SELECT FROM "Event" WHERE "profileId" = $1', [profileId])).length
  const before = await count()
  const told = await raw(`${base()}/api/events`, {
    method: 'POST',
    body,
    headers: { ...headers, cookie: replayed },
  })
  expect(told).toMatchObject({ status: 202, body: '{"accepted":0}' })
  expect(await count()).toBe(before)
})
