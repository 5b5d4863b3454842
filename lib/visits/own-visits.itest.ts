import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { newShopper, stockShop } from '@/lib/events/shop.test-data'
import { forgetVisit, ownVisits } from './own-visits'
import { uuid7 } from './uuid7'

beforeAll(stockShop)

test('a stay is one line, and forgetting it takes what it taught along', async () => {
  const shopper = await newShopper({ consent: 'GRANTED' })
  const [first, second] = [randomUUID(), randomUUID()]
  const look = (
    sessionId: string,
    productSlug: string,
    name: 'view_item' | 'page_view',
    minutes: number,
  ) => ({
    id: uuid7(),
    at: new Date(Date.now() - minutes * 60_000),
    name,
    subject: shopper,
    sessionId,
    ...(name === 'view_item' && { productSlug }),
    data: { device: 'phone', channel: 'newsletter' },
  })
  await recordEvents([
    look(first, 'ahorn-14', 'page_view', 90),
    look(first, 'ahorn-14', 'view_item', 90),
    look(second, 'kiesel-mouse', 'page_view', 2),
    look(second, 'kiesel-mouse', 'view_item', 2),
  ])
  expect(await ownVisits(shopper.profileId)).toMatchObject([
    { sessionId: second, pages: 1, device: 'phone', channel: 'newsletter', products: [expect.any(String)] },
    { sessionId: first, pages: 1 },
  ])
  const other = await newShopper({ consent: 'GRANTED' })
  expect(await forgetVisit(other.profileId, first)).toBe(false)
  expect(await forgetVisit(shopper.profileId, first)).toBe(true)
  expect(await forgetVisit(shopper.profileId, first)).toBe(false)
  const left = await db.affinity.findMany({ where: { profileId: shopper.profileId, dimension: 'category' } })
  expect(left.map(row => row.key)).toEqual(['mice'])
})
