import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { newKnownShopper } from '@/lib/events/shop.test-data'
import { readTraffic } from './traffic'

afterAll(() => pool.end())

const saw = (profileId: string, name: string, data: object, hoursAgo = 1) =>
  pool.query(
    `INSERT INTO "Event" ("at", "id", "profileId", "name", "data")
     VALUES (now() - make_interval(hours => $1), $2, $3, $4::"EventName", $5)`,
    [hoursAgo, randomUUID(), profileId, name, data],
  )

it('counts a week of what shoppers saw, by placement and by offer; not staff, nor what was chosen', async () => {
  const shopper = await newKnownShopper()
  const staff = await newKnownShopper()
  await db.shopper.update({ where: { id: staff.shopperId }, data: { role: 'SERVICE' } })
  const [place, offer] = [`test-${randomUUID().slice(0, 8)}`, `test-${randomUUID()}`]
  await saw(shopper.profileId, 'view_item_list', { placement: place })
  await saw(shopper.profileId, 'view_item_list', { placement: place }, 167)
  await saw(shopper.profileId, 'view_item_list', { placement: place }, 169)
  await saw(shopper.profileId, 'view_item_list', {})
  await saw(shopper.profileId, 'select_item', { placement: place })
  await saw(staff.profileId, 'view_item_list', { placement: place })
  await saw(shopper.profileId, 'view_promotion', { offer, placement: place })
  await saw(staff.profileId, 'view_promotion', { offer, placement: place })
  const { cards, offers } = await readTraffic()
  expect(cards[place]).toBe(2)
  expect(offers[offer]).toBe(1)
  expect(offers[place]).toBeUndefined()
})
