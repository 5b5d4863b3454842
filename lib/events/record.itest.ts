import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { growth } from '@/lib/affinity/decay'
import { replayAffinities } from '@/lib/affinity/replay'
import { db, pool } from '@/lib/db'
import { uuid7 } from '@/lib/visits/uuid7'
import type { NewEvent } from './event'
import { recordCounting, recordEvents, settleEvents } from './record'
import { newKnownShopper, newShopper, newVisitorSubject, stockShop } from './shop.test-data'

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
    const shopper = await newKnownShopper()
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
    const shoppers = await Promise.all([newKnownShopper(), newKnownShopper(), newKnownShopper()])
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

  test('whoever was not asked leaves nothing, signed in or not', async () => {
    const shopper = await newShopper({ consent: 'UNASKED' })
    expect(await recordCounting([look(shopper, 'ahorn-14')])).toBe(0)
    expect(await eventsOf(shopper.profileId)).toBe(0)
    expect(await tasteOf(shopper.profileId)).toEqual([])
  })

  test('says how many the log holds: known ones again too, refused ones not', async () => {
    const shopper = await newKnownShopper()
    const event = look(shopper, 'ahorn-14')
    expect(await recordCounting([event, look(shopper, 'no-such-thing'), look(shopper, 'kiesel-mouse')])).toBe(
      2,
    )
    expect(await recordCounting([event])).toBe(1)
  })

  test('a browser that became an account’s counts up to that moment only', async () => {
    const visitor = newVisitorSubject()
    const mergedAt = new Date()
    await recordEvents([look(visitor, 'ahorn-14')])
    await db.visitor.update({ where: { id: visitor.visitorId }, data: { mergedAt } })
    const after = new Date(mergedAt.getTime() + 1)
    expect(
      await recordCounting([
        look(visitor, 'kiesel-mouse', { at: mergedAt }),
        look(visitor, 'mulde-sleeve', { at: after }),
      ]),
    ).toBe(1)
    expect(await massOf(visitor.visitorId)).toContainEqual(['category', 'mice', 1])
    expect(await eventsOf(visitor.visitorId)).toBe(2)
  })

  test('an erased visitor is never welcomed again', async () => {
    const visitor = newVisitorSubject()
    await db.tombstone.create({ data: { id: visitor.visitorId } })
    expect(await recordCounting([look(visitor, 'ahorn-14')])).toBe(0)
    expect(await db.visitor.count({ where: { id: visitor.visitorId } })).toBe(0)
    expect(await db.profile.count({ where: { id: visitor.visitorId } })).toBe(0)
  })

  test('what was reset counts again only from then on', async () => {
    const shopper = await newKnownShopper()
    const resetAt = new Date(Date.now() - 60_000)
    await db.tasteChoice.create({
      data: { profileId: shopper.profileId, dimension: 'category', key: 'laptops', resetAt },
    })
    await recordEvents([
      look(shopper, 'ahorn-14', { at: resetAt }),
      look(shopper, 'kiesel-mouse', { at: resetAt }),
    ])
    expect((await massOf(shopper.profileId)).map(([, key]) => key)).not.toContain('laptops')
    expect(await massOf(shopper.profileId)).toContainEqual(['category', 'mice', 1])
    await recordEvents([look(shopper, 'ahorn-14')])
    expect(await massOf(shopper.profileId)).toContainEqual(['category', 'laptops', 1])
  })

  test('dwelling counts by the minute, the first minute alone; being shown weighs what the shop says and is no evidence', async () => {
    const at = new Date()
    const dwell = async (ms: number) => {
      const shopper = await newKnownShopper()
      const data = { path: '/', engagement_time_msec: ms }
      await recordEvents([look(shopper, 'ahorn-14', { at, name: 'user_engagement', data })])
      return (await tasteOf(shopper.profileId)).find(a => a.dimension === 'category')?.mass ?? 0
    }
    const [minute, half, hour] = [await dwell(60_000), await dwell(30_000), await dwell(3_600_000)]
    expect(minute).toBeGreaterThan(0)
    expect(half).toBeCloseTo(minute / 2, 9)
    expect(hour).toBeCloseTo(minute, 9)
    const shopper = await newKnownShopper()
    await db.eventWeight.create({ data: { name: 'view_item_list', weight: -0.03 } })
    await recordEvents([look(shopper, 'ahorn-14', { at, name: 'view_item_list' })])
    await db.eventWeight.delete({ where: { name: 'view_item_list' } })
    const [shown] = await tasteOf(shopper.profileId)
    expect(shown?.mass).toBeLessThan(0)
    expect(shown?.evidence).toBe(0)
  })

  test('impressions count what was shown and what was taken up', async () => {
    const shopper = await newKnownShopper()
    const names = [
      'view_item_list',
      'view_item_list',
      'select_item',
      'view_item',
      'dismiss',
      'user_engagement',
    ] as const
    const at = new Date()
    await recordEvents(names.map(name => look(shopper, 'ahorn-14', { at, name })))
    const { landmark, halfLifeDays } = await db.affinityModel.findUniqueOrThrow({ where: { id: 1 } })
    const unit = growth(at.getTime(), { landmark: landmark.getTime(), halfLifeDays })
    const [row] = await db.impression.findMany({ where: { profileId: shopper.profileId } })
    expect((row?.shown ?? 0) / unit).toBeCloseTo(2, 9)
    expect((row?.chosen ?? 0) / unit).toBeCloseTo(2, 9)
  })

  test('whoever listens hears of every profile that changed, once a batch, and of no other', async () => {
    const [shopper, silent] = [await newKnownShopper(), await newShopper({ consent: 'DENIED' })]
    const heard: string[] = []
    const client = await pool.connect()
    client.on('notification', ({ payload }) => void heard.push(payload ?? ''))
    await client.query('LISTEN profile')
    const event = look(shopper, 'ahorn-14')
    await recordEvents([event, look(shopper, 'kiesel-mouse'), look(silent, 'ahorn-14')])
    await recordEvents([event])
    await client.query('SELECT 1')
    client.release(true)
    expect(heard).toEqual([shopper.profileId])
  })

  test('a broken event fails alone', async () => {
    const shopper = await newKnownShopper()
    const broken = { ...look(shopper, 'ahorn-14'), sessionId: 'not a uuid' }
    const [good, bad] = await Promise.allSettled([
      recordEvents([look(shopper, 'ahorn-14')]),
      recordEvents([broken]),
    ])
    expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected'])
    expect(await eventsOf(shopper.profileId)).toBe(1)
  })
})
