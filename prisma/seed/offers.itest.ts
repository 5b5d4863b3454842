import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fromRow } from '@/lib/offers/from-row'
import { catalogue } from './catalogue/catalogue'
import { loadCatalogue } from './load-catalogue'
import { seedOffers } from './offers'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
const now = new Date('2026-06-10T12:00:00Z')

beforeAll(async () => {
  await client.connect()
  await loadCatalogue(client, catalogue, now)
})
afterAll(() => client.end())

it('opens the shop with offers whose audiences read back as written, once', async () => {
  const added = await seedOffers(client, now)
  const { rows } = await client.query('SELECT * FROM "Offer" ORDER BY "slug"')
  expect(rows).toHaveLength(added)
  const offers = rows.map(row => fromRow({ ...row, budgets: [], uses: [] }))
  expect(offers.find(o => o.slug === 'birthday')).toMatchObject({
    kind: 'BIRTHDAY',
    percent: 20,
    state: 'PUBLISHED',
  })
  expect(offers.find(o => o.slug === 'welcome')?.code).toBe('EMMA10')
  for (const offer of offers) expect(offer.audience).not.toEqual({ any: [] })
  const { rows: versions } = await client.query('SELECT FROM "OfferVersion"')
  expect(versions).toHaveLength(added)

  await client.query(`DELETE FROM "Offer" WHERE "slug" = 'garden-weeks'`)
  expect(await seedOffers(client, now)).toBe(0)
})
