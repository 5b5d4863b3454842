import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { buy, idOf, newKnownShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { uuid7 } from '@/lib/visits/uuid7'
import { followLooks, learnModels, nextBasket, nextLooks } from './live'

beforeAll(stockShop)
afterAll(() => pool.end())

async function visit(...slugs: string[]) {
  const [subject, sessionId] = [newVisitorSubject(), uuid7()]
  for (const productSlug of slugs)
    await recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject, sessionId, productSlug }])
}
const after = async (slug: string) => {
  const { support, found } = nextLooks([await idOf(slug)], Date.now(), 20)
  const rows = await db.product.findMany({ where: { id: { in: found.map(([id]) => id) } } })
  return { support, slugs: rows.map(row => row.slug).filter(other => other !== slug) }
}

test('says nothing before it has read the log; then knows it, and follows it', async () => {
  await visit('ahorn-14', 'morgentau-serum')
  expect(await after('ahorn-14')).toEqual({ support: 0, slugs: [] })
  await learnModels(new Date())
  expect(await after('ahorn-14')).toEqual({ support: 1, slugs: ['morgentau-serum'] })

  await visit('ahorn-14', 'kai-straight-classic')
  await followLooks()
  // What was read before is read again, and counted once.
  await followLooks()
  const { support, slugs } = await after('ahorn-14')
  expect(support).toBe(2)
  expect(slugs.sort()).toEqual(['kai-straight-classic', 'morgentau-serum'])
})

test('knows what is bought together by whom, as long as the orders stand', async () => {
  for (let n = 0; n < 3; n++) {
    const { profileId } = await newKnownShopper()
    await buy(profileId, 'ahorn-14', 9)
    await buy(profileId, 'morgentau-serum', 4)
  }
  await learnModels(new Date())
  const [laptop, serum] = [await idOf('ahorn-14'), await idOf('morgentau-serum')]
  const asked = () => nextBasket([{ ids: [laptop], at: Date.now() }], Date.now(), 10).map(({ id }) => id)
  expect(asked()).toContain(serum)
  await db.order.updateMany({ data: { status: 'CANCELLED' } })
  await learnModels(new Date())
  expect(asked()).toEqual([])
})
