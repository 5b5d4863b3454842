import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { atTheTill } from '@/lib/orders/till'
import { claimGrant, redeemGrant } from './grants'

let offer: { id: string }
let profileId: string

beforeEach(async () => {
  offer = await db.offer.create({
    data: {
      slug: `birthday-${randomUUID()}`,
      kind: 'BIRTHDAY',
      title: 'Happy birthday',
      text: '20 % off',
      benefit: 'PERCENT',
      percent: 20,
      audience: { fact: 'birthday', withinDays: 3 },
      placement: 'HOME_BANNER',
      startsAt: new Date(),
      state: 'PUBLISHED',
    },
  })
  profileId = (await db.profile.create({ data: {} })).id
})

/** Places an order that uses the offer, as checkout does: all or nothing. */
async function order(period = '2026') {
  const write = () =>
    db.$transaction(async tx => {
      const placed = await tx.order.create({
        data: {
          profileId,
          idempotencyKey: randomUUID(),
          email: 'lena@example.org',
          recipient: 'Lena',
          street: 'Weg 1',
          postcode: '10115',
          city: 'Berlin',
          country: 'DE',
          subtotalCents: 1_000,
          discountCents: 200,
          shippingCents: 0,
          totalCents: 800,
        },
      })
      return redeemGrant(tx, offer, profileId, period, placed.id)
    })
  return atTheTill(write)
}

it('lets one of many orders at once use the offer', async () => {
  // As many as there are connections: who waits for one longer than two seconds is turned away.
  const used = await Promise.all(Array.from({ length: 10 }, () => order()))
  expect(used.filter(Boolean)).toHaveLength(1)
  const grants = await db.grant.findMany({ where: { profileId } })
  expect(grants).toHaveLength(1)
  expect(grants[0]?.redeemedAt).not.toBeNull()
  expect(grants[0]?.orderId).not.toBeNull()
})

it('counts each period for itself, and a claim once', async () => {
  expect(await claimGrant(db, offer, profileId, '2026')).toBe(true)
  expect(await claimGrant(db, offer, profileId, '2026')).toBe(false)
  expect(await order('2026')).toBe(true)
  expect(await order('2026')).toBe(false)
  expect(await order('2027')).toBe(true)
})

it('refuses a claim that has run out', async () => {
  await claimGrant(db, offer, profileId, '2026', new Date(Date.now() - 1_000))
  expect(await order()).toBe(false)
})

it('gives the offer back when the order fails', async () => {
  const failing = db.$transaction(async tx => {
    expect(await redeemGrant(tx, offer, profileId, '2026', randomUUID())).toBe(true)
  })
  await expect(failing).rejects.toThrow()
  expect(await order()).toBe(true)
})
