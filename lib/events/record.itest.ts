import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replayAffinities } from '@/lib/affinity/replay'
import { db, pool } from '@/lib/db'
import { uuid7 } from '@/lib/visits/uuid7'
import type { NewEvent } from './event'
import { recordEvents, settleEvents } from './record'
import { newShopper, newVisitorSubject, stockShop } from './shop.test-data'

beforeAll(stockShop)
afterAll(() => pool.end())

const look = (subject: NewEvent['subject'], productSlug: string, more: Partial<NewEvent> = {}): NewEvent => ({
  id: uuid7(),
  at: new Date(),
  name: 'view_item',
  subject,
  productSlug,
  ...more,
})
const eventsOf = (profileId: string) => db.event.count({ where: { profileId } })
const tasteOf = (profileId: string) =>
  db.affinity.findMany({ where: { profileId }, orderBy: [{ dimension: 'asc' }, { key: 'asc' }] })
const massOf = async (profileId: string) =>
  (await tasteOf(profileId)).map(a => [a.dimension, a.key, a.evidence])

describe('recording events', () => {
  test('a visitor gets a profile with the first event, and a taste', async () => {
    const visitor = newVisitorSubject()
    await recordEvents([look(visitor, 'ahorn-14')])
    const row = await db.visitor.findUniqueOrThrow({
      where: { id: visitor.visitorId },
      include: { profile: true },
    })
    expect(row.profile.consent).toBe('GRANTED')
    expect(await eventsOf(row.profileId)).toBe(1)
    expect(await massOf(row.profileId)).toContainEqual(['category', 'laptops', 1])
  })

  test('the same event again, at once or later, counts once', async () => {
    const shopper = await newShopper()
    const event = look(shopper, 'ahorn-14')
    await Promise.all([recordEvents([event, event]), recordEvents([event])])
    await recordEvents([event])
    expect(await eventsOf(shopper.profileId)).toBe(1)
    expect(await massOf(shopper.profileId)).toContainEqual(['category', 'laptops', 1])
  })

  test('a second visitor is welcomed as well as the first', async () => {
    const [a, b] = [newVisitorSubject(), newVisitorSubject()]
    await recordEvents([look(a, 'ahorn-14')])
    await recordEvents([look(b, 'ahorn-14')])
    expect(await db.visitor.count({ where: { id: { in: [a.visitorId, b.visitorId] } } })).toBe(2)
  })

  test('many at once, in every order: nothing lost, and replaying the log gives the same taste', async () => {
    const shoppers = await Promise.all([newShopper(), newShopper(), newShopper()])
    const slugs = ['ahorn-14', 'mulde-sleeve', 'kiesel-mouse', 'kai-straight-classic']
    const names = ['view_item', 'add_to_cart', 'purchase', 'dismiss'] as const
    const events = Array.from({ length: 600 }, (_, i) =>
      look(shoppers[i % 3] as NewEvent['subject'], slugs[(i * 7) % 4] as string, {
        name: names[(i * 13) % 4],
        at: new Date(Date.now() - ((i * 37) % 300) * 86_400_000),
      }),
    )
    await Promise.all(events.map(e => recordEvents([e])))
    await settleEvents()
    const before = await Promise.all(shoppers.map(s => tasteOf(s.profileId)))
    for (const s of shoppers) expect(await eventsOf(s.profileId)).toBe(200)
    await replayAffinities(shoppers.map(s => s.profileId))
    const after = await Promise.all(shoppers.map(s => tasteOf(s.profileId)))
    const plain = (list: typeof before) =>
      list.flat().map(a => ({ ...a, mass: expect.closeTo(a.mass, 4), updatedAt: a.updatedAt }))
    expect(after.flat()).toEqual(plain(before))
  })

  test('unknown products, strangers and those who refused leave no trace', async () => {
    const shopper = await newShopper({ consent: 'DENIED' })
    const visitor = newVisitorSubject()
    await recordEvents([
      look(shopper, 'ahorn-14'),
      look(visitor, 'no-such-thing'),
      look({ kind: 'stranger' }, 'ahorn-14'),
    ])
    expect(await eventsOf(shopper.profileId)).toBe(0)
    expect(await tasteOf(shopper.profileId)).toEqual([])
    expect(await eventsOf(visitor.visitorId)).toBe(0)
  })

  test('a broken event fails alone', async () => {
    const shopper = await newShopper()
    const broken = { ...look(shopper, 'ahorn-14'), sessionId: 'not a uuid' }
    const [good, bad] = await Promise.allSettled([
      recordEvents([look(shopper, 'ahorn-14')]),
      recordEvents([broken]),
    ])
    expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected'])
    expect(await eventsOf(shopper.profileId)).toBe(1)
  })
})
