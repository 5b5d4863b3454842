import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { buy, newShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { newOffer } from '@/lib/orders/budget.test-data'
import { uuid7 } from '@/lib/visits/uuid7'
import { mergeVisitor } from './merge'
import { undoMerge } from './undo-merge'

beforeAll(stockShop)
afterAll(() => pool.end())

test('what a guest used of offers is used once they sign in, and theirs again when that is undone', async () => {
  const [shopper, visitor] = [await newShopper(), newVisitorSubject()]
  const productSlug = 'ahorn-14'
  await recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject: visitor, productSlug }])
  const { email } = await db.shopper.findUniqueOrThrow({ where: { id: shopper.shopperId } })
  await buy(visitor.visitorId, productSlug, 2)
  await buy(visitor.visitorId, productSlug, 1)
  const [theirs, others] = await db.order.findMany({ where: { profileId: visitor.visitorId } })
  await db.order.update({ where: { id: theirs?.id ?? '' }, data: { email } })
  await buy(shopper.profileId, productSlug, 3)
  const own = await db.order.findFirst({ where: { profileId: shopper.profileId } })

  const [gift, counted] = [await newOffer({}), await newOffer({})]
  const use = (offerId: string, period: string, order: typeof own, by = order?.profileId ?? '') =>
    db.grant.create({
      data: { offerId, profileId: by, period, orderId: order?.id ?? null, redeemedAt: order && new Date() },
    })
  await use(gift.id, 'once', theirs ?? null)
  await use(counted.id, 'use-1', theirs ?? null)
  await use(counted.id, 'use-2', others ?? null)
  // Their own use has the same name, and a claim on the gift that was never used stands in the way.
  await use(counted.id, 'use-1', own)
  await use(gift.id, 'once', null, shopper.profileId)

  const usesOf = async (profileId: string) => {
    const grants = await db.grant.findMany({ where: { profileId, redeemedAt: { not: null } } })
    return grants.map(({ offerId, orderId }) => [offerId === gift.id ? 'gift' : 'counted', orderId]).sort()
  }
  const [before, after] = [
    [['counted', own?.id]],
    [
      ['counted', own?.id],
      ['counted', theirs?.id],
      ['gift', theirs?.id],
    ].sort(),
  ]
  expect(await usesOf(shopper.profileId)).toEqual(before)
  const mergeId = (await mergeVisitor(visitor.visitorId, shopper.profileId)) ?? ''
  expect(await usesOf(shopper.profileId)).toEqual(after)
  expect(await usesOf(visitor.visitorId)).toEqual([['counted', others?.id]])
  await undoMerge(mergeId, shopper.profileId)
  expect(await usesOf(shopper.profileId)).toEqual(before)
  expect(await usesOf(visitor.visitorId)).toHaveLength(3)
})
