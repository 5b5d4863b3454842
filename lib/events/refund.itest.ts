import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { growth } from '@/lib/affinity/decay'
import { replayAffinities, replayProfiles, runReplay } from '@/lib/affinity/replay'
import { db, pool } from '@/lib/db'
import { cancelOrder } from '@/lib/orders/cancel'
import { readSnapshot } from '@/lib/profile/read'
import { rebuildModels } from '@/lib/recommend/models'
import { rebuildValues } from '@/lib/value/rebuild'
import { uuid7 } from '@/lib/visits/uuid7'
import { recordEvents } from './record'
import { buy, idOf, newKnownShopper, stockShop } from './shop.test-data'

const DAY = 86_400_000
/** Of everything in this file: two who do the same do it at the same time. */
const NOW = Date.now()
const SLUGS = ['ahorn-14', 'mulde-sleeve', 'kiesel-mouse', 'kai-straight-classic']
type Somebody = Awaited<ReturnType<typeof newKnownShopper>>

beforeAll(stockShop)
beforeEach(() => pool.query('DELETE FROM "Event"').then(() => replayAffinities()))
afterAll(() => pool.end())

const look = (subject: Somebody, productSlug: string, at: Date) =>
  recordEvents([{ id: uuid7(), at, name: 'view_item', subject, productSlug }])

/** An order of one piece, in the log as the checkout puts it there; answers its number. */
async function order(subject: Somebody, slug: string, daysAgo: number, by: 'number' | 'id' = 'number') {
  await buy(subject.profileId, slug, daysAgo)
  const { id } = await db.order.findFirstOrThrow({
    where: { profileId: subject.profileId },
    orderBy: { number: 'desc' },
  })
  const placedAt = new Date(NOW - daysAgo * DAY)
  const made = await db.order.update({ where: { id }, data: { placedAt }, include: { lines: true } })
  await recordEvents(
    made.lines.map(line => ({
      id: line.id,
      at: made.placedAt,
      name: 'purchase',
      subject,
      productId: line.productId ?? '',
      data: { order: made[by], quantity: line.quantity, unitPriceCents: line.unitPriceCents },
    })),
  )
  return made.number
}

const cancel = ({ shopperId, profileId }: Somebody, number: number) =>
  cancelOrder(number, {
    session: { shopperId, profileId, role: 'SHOPPER', epoch: 0, name: null },
    guestNumber: null,
  })

async function forget({ profileId }: Somebody, resetAt: Date) {
  await db.tasteChoice.create({ data: { profileId, dimension: 'category', key: 'laptops', resetAt } })
  await replayProfiles(pool, [profileId])
}

/** Tastes and impressions of somebody, as scores of today; what amounts to nothing is left out. */
async function derived({ profileId }: Somebody) {
  const { halfLifeDays, landmark } = await db.affinityModel.findUniqueOrThrow({ where: { id: 1 } })
  const unit = growth(NOW, { halfLifeDays, landmark: landmark.getTime() })
  const tastes = await db.affinity.findMany({ where: { profileId } })
  const shown = await db.impression.findMany({ where: { profileId } })
  const rows = [
    ...tastes.map(a => [`${a.dimension} ${a.key}`, a.mass / unit, a.evidence] as const),
    ...shown.map(s => [s.productId, s.chosen / unit, 0] as const),
  ]
  return rows
    .filter(([, mass, evidence]) => Math.abs(mass) > 1e-9 || evidence !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
const nearly = (rows: Awaited<ReturnType<typeof derived>>) =>
  rows.map(([key, mass, evidence]) => [key, expect.closeTo(mass, 6), evidence])

const step = fc.record({
  slug: fc.constantFrom(...SLUGS),
  daysAgo: fc.integer({ min: 0, max: 60 }),
  does: fc.constantFrom('look', 'order', 'order and cancel'),
})

describe('a cancelled order', () => {
  it('leaves tastes as if it had never been, live and after every replay, with resets in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.option(fc.integer({ min: 0, max: 60 })),
        fc.constantFrom(7, 90),
        async (steps, reset, halfLifeDays) => {
          const [cancels, never] = [await newKnownShopper(), await newKnownShopper()]
          const placed: number[] = []
          for (const { slug, daysAgo, does } of steps) {
            const at = new Date(NOW - daysAgo * DAY)
            if (does === 'look') for (const who of [cancels, never]) await look(who, slug, at)
            else if (does === 'order') for (const who of [cancels, never]) await order(who, slug, daysAgo)
            else placed.push(await order(cancels, slug, daysAgo))
          }
          const resetAt = reset === null ? null : new Date(NOW - reset * DAY)
          if (resetAt) for (const who of [cancels, never]) await forget(who, resetAt)
          for (const number of placed)
            expect(await cancel(cancels, number)).toMatchObject({ kind: 'cancelled' })
          expect(await derived(cancels)).toEqual(nearly(await derived(never)))
          await runReplay({ halfLifeDays, weights: { purchase: 9 } })
          expect(await derived(cancels)).toEqual(nearly(await derived(never)))
        },
      ),
      { numRuns: 12 },
    )
    await runReplay({ halfLifeDays: 30, weights: { purchase: 8 } })
  }, 120_000)

  it('counts nowhere: it is not owned, of no value, and makes nothing popular', async () => {
    const [ordered, other] = [await newKnownShopper(), await newKnownShopper()]
    const numbers = [await order(ordered, 'ahorn-14', 3), await order(ordered, 'kiesel-mouse', 2)]
    await order(other, 'mulde-sleeve', 2)
    const productId = await idOf('ahorn-14')
    const counted = async () => {
      await rebuildModels(pool, new Date())
      await rebuildValues(pool, new Date())
      const { purchases, orders, value, recent } = await readSnapshot(ordered, null)
      const stat = await db.productStat.findUniqueOrThrow({ where: { productId } })
      return {
        owned: purchases.length,
        orders,
        valued: value !== null,
        recent: recent.map(({ name }) => name),
        bought: stat.purchases,
        isPopular: stat.popularity > 0,
      }
    }
    const bought = ['purchase', 'purchase']
    expect(await counted()).toEqual({
      owned: 2,
      orders: 2,
      valued: true,
      recent: bought,
      bought: 1,
      isPopular: true,
    })
    for (const number of numbers) await cancel(ordered, number)
    expect(await counted()).toEqual({
      owned: 0,
      orders: 0,
      valued: false,
      recent: bought,
      bought: 0,
      isPopular: false,
    })
  })

  it('is a refund in the log once, however often it is cancelled at once, and only of what the log has', async () => {
    const shopper = await newKnownShopper()
    const number = await order(shopper, 'ahorn-14', 1)
    await Promise.all(Array.from({ length: 6 }, () => cancel(shopper, number)))
    const [purchase, refund, ...more] = await db.event.findMany({
      where: { profileId: shopper.profileId },
      orderBy: { at: 'asc' },
    })
    expect(more).toEqual([])
    expect(refund).toMatchObject({
      name: 'refund',
      id: purchase?.id,
      productId: purchase?.productId,
      data: { order: number, quantity: 1, unitPriceCents: expect.any(Number) },
    })
    expect(refund?.data).toMatchObject({ purchasedAt: expect.any(String) })
    const [said] = await db.$queryRaw<{ at: Date }[]>`
      SELECT ("data" ->> 'purchasedAt')::timestamptz AS at FROM "Event" WHERE "name" = 'refund'`
    expect(said?.at).toEqual(purchase?.at)

    // The demo's own history names orders by their id.
    await cancel(shopper, await order(shopper, 'mulde-sleeve', 1, 'id'))
    expect(await db.event.count({ where: { name: 'refund' } })).toBe(2)
    await buy(shopper.profileId, 'kiesel-mouse', 1)
    const { number: unseen } = await db.order.findFirstOrThrow({ orderBy: { number: 'desc' } })
    await cancel(shopper, unseen)
    expect(await db.event.count({ where: { name: 'refund' } })).toBe(2)
  })
})
