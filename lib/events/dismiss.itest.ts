import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { uuid7 } from '@/lib/visits/uuid7'
import { dismiss, takeDismissalBack } from './dismiss'
import { recordEvents } from './record'
import { idOf, newShopper, stockShop } from './shop.test-data'

beforeAll(stockShop)

test('less of this turns the taste away, and taken back it is as if it had never been said', async () => {
  const shopper = await newShopper({ consent: 'GRANTED' })
  const happened = { id: uuid7(), at: new Date(), subject: shopper, productSlug: 'ahorn-14' }
  await recordEvents([{ ...happened, name: 'view_item' }])
  const { profileId } = shopper
  const laptops = { profileId_dimension_key: { profileId, dimension: 'category', key: 'laptops' } } as const
  const mass = async () => (await db.affinity.findUnique({ where: laptops }))?.mass ?? 0
  const before = await mass()
  await recordEvents([{ ...happened, id: uuid7(), name: 'dismiss' }])
  await dismiss(shopper, ['ahorn-14'])
  expect(await mass()).toBeLessThan(0)

  const product = await idOf('ahorn-14')
  expect(await takeDismissalBack(profileId, product)).toBe(true)
  expect(await mass()).toBeCloseTo(before, 6)
  expect(await db.dismissal.count({ where: { profileId } })).toBe(0)
  expect(await takeDismissalBack(profileId, product)).toBe(false)
})
