import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { readTraffic } from './traffic'

afterAll(() => pool.end())

async function somebody(role?: 'SERVICE'): Promise<string> {
  const id = randomUUID()
  await pool.query(`INSERT INTO "Profile" ("id", "hobbies", "consent") VALUES ($1, '{}', 'GRANTED')`, [id])
  if (role)
    await pool.query(
      'INSERT INTO "Shopper" ("id", "email", "passwordHash", "role", "profileId") VALUES ($1, $2, $3, $4, $5)',
      [randomUUID(), `${id}@example.com`, '-', role, id],
    )
  return id
}

const saw = (profileId: string, name: string, data: object, hoursAgo = 1) =>
  pool.query(
    `INSERT INTO "Event" ("at", "id", "profileId", "name", "data")
     VALUES (now() - make_interval(hours => $1), $2, $3, $4::"EventName", $5)`,
    [hoursAgo, randomUUID(), profileId, name, data],
  )

it('counts a week of what shoppers saw, by placement and by offer; not staff, nor what was chosen', async () => {
  const [shopper, staff, place, offer] = [
    await somebody(),
    await somebody('SERVICE'),
    `test-${randomUUID().slice(0, 8)}`,
    `test-${randomUUID()}`,
  ]
  await saw(shopper, 'view_item_list', { placement: place })
  await saw(shopper, 'view_item_list', { placement: place }, 167)
  await saw(shopper, 'view_item_list', { placement: place }, 169)
  await saw(shopper, 'view_item_list', {})
  await saw(shopper, 'select_item', { placement: place })
  await saw(staff, 'view_item_list', { placement: place })
  await saw(shopper, 'view_promotion', { offer, placement: place })
  await saw(staff, 'view_promotion', { offer, placement: place })
  const { cards, offers } = await readTraffic()
  expect(cards[place]).toBe(2)
  expect(offers[offer]).toBe(1)
  expect(offers[place]).toBeUndefined()
})
