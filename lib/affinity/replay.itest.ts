import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { batcher } from '@/lib/events/batcher'
import type { NewEvent } from '@/lib/events/event'
import { isData } from '@/lib/events/record'
import { newKnownShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { eventWriter } from '@/lib/events/write'
import { EventName } from '@/lib/generated/prisma/enums'
import { inTransaction } from '@/lib/transaction'
import { uuid7 } from '@/lib/visits/uuid7'
import { growth } from './decay'
import { previewReplay, replayAffinities, replayProfiles, runReplay } from './replay'

const DAY = 86_400_000
const SLUGS = ['ahorn-14', 'mulde-sleeve', 'kiesel-mouse', 'kai-straight-classic']
const NOW = Date.now()

/** Three processes, as far as the database can tell. */
const pools = [1, 2, 3].map(() => new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3 }))
const logs = pools.map(own =>
  batcher({ write: eventWriter(own), delayMs: 1, batch: 20, queue: 10_000, lanes: 2, isItems: isData }),
)

beforeAll(stockShop)
beforeEach(() => pool.query('DELETE FROM "Event"').then(() => replayAffinities()))
afterAll(async () => {
  await Promise.all(pools.map(own => own.end()))
  await pool.end()
})

/** All that is derived, sorted, as scores of today: masses of a short half-life are astronomical. */
async function derived() {
  const taste = await db.affinity.findMany({
    orderBy: [{ profileId: 'asc' }, { dimension: 'asc' }, { key: 'asc' }],
  })
  const shown = await db.impression.findMany({ orderBy: [{ profileId: 'asc' }, { productId: 'asc' }] })
  const { halfLifeDays, landmark } = await db.affinityModel.findUniqueOrThrow({ where: { id: 1 } })
  const unit = growth(NOW, { halfLifeDays, landmark: landmark.getTime() })
  return {
    taste: taste.map(a => ({ ...a, mass: a.mass / unit })),
    shown: shown.map(s => ({ ...s, shown: s.shown / unit, chosen: s.chosen / unit })),
  }
}
type Derived = Awaited<ReturnType<typeof derived>>
/** With room for the order in which numbers were added up. */
const about = (n: number) => expect.closeTo(n, 6)
const nearly = ({ taste, shown }: Derived) => ({
  taste: taste.map(a => ({ ...a, mass: about(a.mass) })),
  shown: shown.map(s => ({ ...s, shown: about(s.shown), chosen: about(s.chosen) })),
})

const drawn = fc.record({
  who: fc.nat({ max: 4 }),
  name: fc.constantFrom(...Object.values(EventName)),
  slug: fc.constantFrom(undefined, ...SLUGS),
  daysAgo: fc.integer({ min: 0, max: 90 }),
  ms: fc.integer({ min: 1, max: 3_600_000 }),
  log: fc.nat({ max: 2 }),
  copies: fc.integer({ min: 1, max: 3 }),
  order: fc.nat(),
})
const reset = fc.record({
  who: fc.nat({ max: 2 }),
  key: fc.constantFrom('laptops', 'mice'),
  daysAgo: fc.nat({ max: 90 }),
})

async function subjects(): Promise<NewEvent['subject'][]> {
  const shoppers = await Promise.all([newKnownShopper(), newKnownShopper(), newKnownShopper()])
  return [...shoppers, newVisitorSubject(), newVisitorSubject()]
}

const happened = (
  d: { name: EventName; slug?: string; daysAgo: number; ms: number },
  subject: NewEvent['subject'],
) => ({
  id: uuid7(),
  at: new Date(NOW - d.daysAgo * DAY),
  name: d.name,
  subject,
  productSlug: d.slug,
  data: { engagement_time_msec: d.ms },
})

async function forget(profileId: string, key: string, resetAt: Date) {
  await inTransaction(pool, async client => {
    await client.query('SELECT FROM "Profile" WHERE "id" = $1 FOR NO KEY UPDATE', [profileId])
    await client.query(
      `INSERT INTO "TasteChoice" ("profileId", "dimension", "key", "resetAt") VALUES ($1, 'category', $2, $3)
       ON CONFLICT ("profileId", "dimension", "key") DO UPDATE SET "resetAt" = excluded."resetAt", "at" = now()`,
      [profileId, key, resetAt],
    )
    await replayProfiles(client, [profileId])
  })
}

const profileOf = (subject: NewEvent['subject'] | undefined) =>
  subject?.kind === 'shopper' ? subject.profileId : ''

describe('what is derived from the log', () => {
  test('is the same live as replayed: in any order, duplicated, split over processes, with resets in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 1, maxLength: 60 }),
        fc.array(reset, { maxLength: 3 }),
        async (list, resets) => {
          const who = await subjects()
          const told = list.flatMap(d => {
            const event = happened(d, who[d.who] ?? { kind: 'stranger' })
            return Array.from({ length: d.copies }, (_, copy) => ({
              event,
              log: (d.log + copy) % 3,
              order: (d.order * 31 + copy) % 97,
            }))
          })
          told.sort((a, b) => a.order - b.order)
          await Promise.all([
            ...told.map(({ event, log }) => logs[log]?.add([event])),
            ...resets.map(r => forget(profileOf(who[r.who]), r.key, new Date(NOW - r.daysAgo * DAY))),
          ])
          const live = await derived()
          await replayAffinities()
          expect(await derived()).toEqual(nearly(live))
        },
      ),
      { numRuns: 25 },
    )
  }, 120_000)

  test('is the same when a replay ran while it was recorded as when it runs afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(7, 30, 90),
        async (list, halfLifeDays) => {
          const who = await subjects()
          const recording = Promise.all(
            list.map(async (d, i) => {
              for (let turn = 0; turn < i % 5; turn++) await pool.query('SELECT 1')
              await logs[d.log]?.add([happened(d, who[d.who] ?? { kind: 'stranger' })])
            }),
          )
          await runReplay({ halfLifeDays, weights: { search: list.length % 3, view_item: 2 } })
          await forget(profileOf(who[0]), 'laptops', new Date(NOW - DAY))
          await recording
          const during = await derived()
          await replayAffinities()
          expect(await derived()).toEqual(nearly(during))
          expect((await db.affinityModel.findUniqueOrThrow({ where: { id: 1 } })).halfLifeDays).toBe(
            halfLifeDays,
          )
        },
      ),
      { numRuns: 15 },
    )
    await runReplay({ halfLifeDays: 30, weights: { search: 0, view_item: 1 } })
  }, 120_000)
})

describe('a preview', () => {
  test('says whose favourite would change, and changes nothing', async () => {
    const shopper = await newKnownShopper()
    await db.profile.update({ where: { id: shopper.profileId }, data: { name: 'Lena' } })
    const looks = (slug: string, daysAgo: number, times: number) =>
      Array.from({ length: times }, () => happened({ name: 'view_item', slug, daysAgo, ms: 1 }, shopper))
    await logs[0]?.add([...looks('ahorn-14', 40, 3), ...looks('kiesel-mouse', 1, 2)])
    const before = await derived()
    expect(await previewReplay()).toEqual({ profiles: 1, changed: 0, examples: [] })
    const longer = await previewReplay({ halfLifeDays: 365 })
    expect(longer).toMatchObject({ profiles: 1, changed: 1 })
    expect(longer.examples).toContainEqual({
      profileId: shopper.profileId,
      name: 'Lena',
      dimension: 'category',
      before: 'mice',
      after: 'laptops',
    })
    expect((await previewReplay({ weights: { view_item: 0 } })).changed).toBe(1)
    expect(await derived()).toEqual(before)
  })

  test('with a half-life the database does not allow, nothing happens', async () => {
    await expect(runReplay({ halfLifeDays: 0.5 })).rejects.toThrow('half_life')
    expect((await db.affinityModel.findUniqueOrThrow({ where: { id: 1 } })).halfLifeDays).toBe(30)
  })
})
