import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { shippingFor } from '@/lib/offers/shipping'
import { place } from '@/lib/orders/place'
import { checkout, newCart, newShopper, newShoppers, newVariant, openShop } from '@/lib/orders/shop.test-data'
import { readSnapshot } from '@/lib/profile/read'
import { countOrder, takeBackPoints } from './points'
import { pointsAt } from './tier'

beforeAll(openShop)

/** Somebody with an order of one piece at this price. */
async function ordered(priceCents: number) {
  const mouse = await newVariant(50, priceCents)
  const { key, session } = await newShopper([mouse])
  expect(await place(checkout(key, priceCents + shippingFor(priceCents)))).toMatchObject({ kind: 'placed' })
  const order = await db.order.findFirstOrThrow({ where: { profileId: session.profileId } })
  return { session, order }
}
const ledgerOf = (profileId: string) =>
  db.pointsEntry.findMany({
    where: { profileId },
    select: { points: true, why: true, at: true, orderId: true },
    orderBy: [{ writtenAt: 'asc' }, { why: 'asc' }],
  })
const collected = async ({ profileId, shopperId }: { profileId: string; shopperId: string }) =>
  pointsAt((await readSnapshot({ kind: 'shopper', profileId, shopperId }, null)).points, Date.now())

describe('the points of an order', () => {
  it('are one a full euro of goods, without shipping, from the moment of the order', async () => {
    const { session, order } = await ordered(4_999)
    expect(await ledgerOf(session.profileId)).toEqual([
      { points: 49, why: 'ORDER', at: order.placedAt, orderId: order.id },
    ])
    expect(await collected(session)).toBe(49)
  })

  it('are none for less than a euro, and none for nobody', async () => {
    const { session } = await ordered(99)
    expect(await ledgerOf(session.profileId)).toEqual([])
    const mouse = await newVariant(5, 6_000)
    const placed = await place(checkout(await newCart([mouse]), 6_000))
    const order = await db.order.findUniqueOrThrow({
      where: { number: placed.kind === 'placed' ? placed.number : 0 },
      include: { points: true },
    })
    expect(order.points).toEqual([])
  })

  it('are written once, however often the order is sent or counted', async () => {
    const mouse = await newVariant(50, 6_000)
    const { key, session } = await newShopper([mouse])
    const same = crypto.randomUUID()
    await Promise.all(Array.from({ length: 6 }, () => place(checkout(key, 6_000, same))))
    const { id } = await db.order.findFirstOrThrow({ where: { profileId: session.profileId } })
    await Promise.all(Array.from({ length: 5 }, () => db.$transaction(tx => countOrder(tx, id))))
    expect(await ledgerOf(session.profileId)).toMatchObject([{ points: 60 }])
  })

  it('are joined by those of the offers used with it, each once', async () => {
    const offer = await db.offer.create({
      data: {
        slug: 'fifty-points',
        kind: 'CAMPAIGN',
        title: 'Fifty points',
        text: 'Fifty points on top.',
        benefit: 'POINTS',
        points: 50,
        audience: { fact: 'signed-in' },
        placement: 'CART',
        startsAt: new Date(0),
        state: 'PUBLISHED',
      },
    })
    const { session, order } = await ordered(6_000)
    await countOrder(db, order.id, [{ offerId: offer.id, points: 50 }])
    expect(await ledgerOf(session.profileId)).toMatchObject([
      { points: 60, why: 'ORDER' },
      { points: 50, why: 'OFFER', at: order.placedAt },
    ])
    await db.$transaction(tx => takeBackPoints(tx, order.id))
    expect(await collected(session)).toBe(0)
    await db.offer.delete({ where: { id: offer.id } })
  })

  it('add up over twenty orders placed at once', async () => {
    const mouse = await newVariant(50, 6_000)
    const shoppers = await newShoppers(20, [mouse])
    const [owner] = shoppers
    if (!owner) throw new Error('twenty are needed')
    const placed = await Promise.all(
      shoppers.map(({ key }) => place({ ...checkout(key, 6_000), profileId: owner.session.profileId })),
    )
    expect(placed.every(({ kind }) => kind === 'placed')).toBe(true)
    expect(await collected(owner.session)).toBe(20 * 60)
  })
})

describe('a cancelled order', () => {
  it('takes its points back once, as if it had never been', async () => {
    const { session, order } = await ordered(6_000)
    await Promise.all(Array.from({ length: 4 }, () => db.$transaction(tx => takeBackPoints(tx, order.id))))
    expect(await ledgerOf(session.profileId)).toMatchObject([
      { points: 60, why: 'ORDER' },
      { points: -60, why: 'CANCELLATION', at: order.placedAt },
    ])
    expect(await collected(session)).toBe(0)
  })

  it('has nothing to take back where nothing was given', async () => {
    const { session, order } = await ordered(99)
    await db.$transaction(tx => takeBackPoints(tx, order.id))
    expect(await ledgerOf(session.profileId)).toEqual([])
  })
})

describe('the ledger itself', () => {
  it('refuses what no reason gives', async () => {
    const { session, order } = await ordered(6_000)
    const entry = { profileId: session.profileId, at: order.placedAt, orderId: order.id }
    const write = (data: { points: number; why: 'OFFER' | 'CANCELLATION' }) =>
      db.pointsEntry.create({ data: { ...entry, ...data } })
    await expect(write({ points: 10, why: 'CANCELLATION' })).rejects.toThrow('PointsEntry_points_check')
    await expect(write({ points: 10, why: 'OFFER' })).rejects.toThrow('PointsEntry_offer_check')
  })
})
