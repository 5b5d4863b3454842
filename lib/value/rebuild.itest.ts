import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { buy, newKnownShopper, newShopper, stockShop } from '@/lib/events/shop.test-data'
import { readSnapshots } from '@/lib/profile/read'
import { rebuildValues } from './rebuild'

beforeAll(stockShop)
afterAll(() => pool.end())

const TECH = 'ahorn-14'
const FASHION = 'kai-straight-classic'

/** Somebody who bought these, so many days ago each. */
async function buyer(...orders: [slug: string, daysAgo: number][]): Promise<string> {
  const { profileId } = await newKnownShopper()
  for (const [slug, daysAgo] of orders) await buy(profileId, slug, daysAgo)
  return profileId
}
const heldOf = (profileId: string) => db.profileValue.findUnique({ where: { profileId } })

describe('the nightly values', () => {
  it('rank buyers by fifths, expect by the published formula, and see what peers buy beside', async () => {
    const now = new Date()
    const regular = await buyer([TECH, 400], [TECH, 200], [FASHION, 10])
    const narrow = await buyer([TECH, 420], [TECH, 210], [TECH, 20])
    const once = await buyer([FASHION, 300])
    const refused = await newShopper({ consent: 'DENIED' })
    await buy(refused.profileId, TECH, 5)
    const old = await buyer([TECH, 800])
    expect(await rebuildValues(pool, now)).toBe(3)

    expect(await heldOf(once)).toMatchObject({
      recency: 1,
      frequency: 1,
      monetary: 1,
      segment: 'LOW',
      potential: 0,
    })
    expect(await heldOf(regular)).toMatchObject({ recency: 5, frequency: 3, potential: 0 })
    expect(await heldOf(narrow)).toMatchObject({ recency: 3, frequency: 3, monetary: 5, potential: 0.5 })
    expect(await heldOf(refused.profileId)).toBeNull()
    expect(await heldOf(old)).toBeNull()

    // BG/NBD by hand: two repeats, the last 390 days after the first, which was 400 days ago.
    const price = async (slug: string) =>
      (await db.product.findUniqueOrThrow({ where: { slug }, include: { variants: true } })).variants[0]
        ?.priceCents ?? 0
    const [tech, fashion] = [await price(TECH), await price(FASHION)]
    const [r, alpha, a, b] = [0.243, 4.414, 0.793, 2.426]
    const [tx, t] = [390 / 7, 400 / 7]
    const alive = 1 / (1 + (a / (b + 1)) * ((alpha + t) / (alpha + tx)) ** (r + 2))
    const spent = 2 * tech + fashion
    const shop = (spent / 3 + tech + fashion) / 3
    const expected = ((spent + shop) / 4) * ((r + 2) / (alpha + t)) * 52 * alive
    const found = Number((await heldOf(regular))?.expectedCents)
    expect(Math.abs(found / expected - 1)).toBeLessThan(0.02)

    const [snapshot] = await readSnapshots([narrow])
    expect(snapshot?.value).toMatchObject({ recency: 3, frequency: 3, monetary: 5, potential: 0.5 })
  })

  it('are replaced as a whole, the same the next time', async () => {
    const now = new Date()
    const all = () => db.profileValue.findMany({ orderBy: { profileId: 'asc' } })
    await rebuildValues(pool, now)
    const before = await all()
    await rebuildValues(pool, now)
    expect(await all()).toEqual(before)
    await db.order.updateMany({ data: { status: 'CANCELLED' } })
    expect(await rebuildValues(pool, now)).toBe(0)
    expect(await all()).toEqual([])
  })
})
