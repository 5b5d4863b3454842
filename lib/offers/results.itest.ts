import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it, vi } from 'vitest'
import { newStaff, sessionCookie } from '@/lib/auth/staff.test-data'
import { db, pool } from '@/lib/db'
import { newOffer } from '@/lib/orders/budget.test-data'
import { place } from '@/lib/orders/place'
import { checkout, newShopper, newVariant, openShop } from '@/lib/orders/shop.test-data'
import { resultsOf } from './results'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: request.cookies.get(name) }),
    set: () => {},
  }),
  headers: async () => new Headers(),
}))

beforeAll(openShop)

it('counts people and their orders since the offer began, and nobody who works here', async () => {
  request.cookies.set(...(await sessionCookie(await newStaff('SERVICE'))))
  const made = await newOffer({})
  const offer = { id: made.id, slug: made.slug, startsAt: Date.now() - 3_600_000 }
  const saw = (profileId: string, name: string, hoursAgo = 0) =>
    pool.query(
      `INSERT INTO "Event" ("at", "id", "profileId", "name", "data")
       VALUES (now() - make_interval(hours => $1), $2, $3, $4::"EventName", $5)`,
      [hoursAgo, randomUUID(), profileId, name, { offer: offer.slug }],
    )
  const mouse = await newVariant(10, 10_000)
  const [one, two, early, staff] = [
    await newShopper([mouse]),
    await newShopper([mouse]),
    await newShopper([mouse]),
    await newShopper([mouse]),
  ]
  await db.shopper.updateMany({ where: { profileId: staff.session.profileId }, data: { role: 'SERVICE' } })
  for (const { session } of [one, one, two, staff]) await saw(session.profileId, 'view_promotion')
  await saw(early.session.profileId, 'view_promotion', 2)
  for (const { session } of [one, staff]) await saw(session.profileId, 'select_promotion')
  for (const { key } of [one, early, staff]) expect((await place(checkout(key, 9_000))).kind).toBe('placed')
  await pool.query(
    `UPDATE "Redemption" r SET "at" = now() - interval '2 hours' FROM "Order" o
     WHERE o."id" = r."orderId" AND o."profileId" = $1`,
    [early.session.profileId],
  )
  expect(await resultsOf(offer)).toEqual({
    seen: 2,
    followed: 1,
    orders: 1,
    people: 1,
    revenueCents: expect.any(Number),
  })
  expect((await resultsOf({ ...offer, startsAt: offer.startsAt - 7_200_000 })).orders).toBe(2)
  await made.end()
})
