import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { newShopper, stockShop } from '@/lib/events/shop.test-data'
import { uuid7 } from '@/lib/visits/uuid7'
import { choose, resetTaste, takeBack } from './choose'

beforeAll(stockShop)

const laptops = { dimension: 'category', key: 'laptops' } as const

async function shopperWhoLooked() {
  const shopper = await newShopper({ consent: 'GRANTED' })
  await recordEvents(
    [3, 2, 1].map(minutes => ({
      id: uuid7(),
      at: new Date(Date.now() - minutes * 60_000),
      name: 'view_item' as const,
      subject: shopper,
      productSlug: 'ahorn-14',
    })),
  )
  return shopper.profileId
}

const massOf = async (profileId: string) =>
  (await db.affinity.findUnique({ where: { profileId_dimension_key: { profileId, ...laptops } } }))?.mass ?? 0

const rowOf = (profileId: string) =>
  db.tasteChoice.findUnique({ where: { profileId_dimension_key: { profileId, ...laptops } } })

describe('what a shopper says about a taste', () => {
  test('is kept, and taken back to what was there before', async () => {
    const id = await shopperWhoLooked()
    expect(await choose(id, laptops, 'MORE')).toEqual({ stance: null, resetAt: null })
    const before = await choose(id, laptops, 'MUTED')
    expect(before.stance).toBe('MORE')
    await takeBack(id, laptops, before)
    expect((await rowOf(id))?.stance).toBe('MORE')
    await choose(id, laptops, 'PLAIN')
    expect(await rowOf(id)).toBeNull()
  })

  test('a reset forgets what was learned, and taking it back learns it again', async () => {
    const id = await shopperWhoLooked()
    const learned = await massOf(id)
    expect(learned).toBeGreaterThan(0)
    const before = await choose(id, laptops, 'RESET')
    expect(await massOf(id)).toBe(0)
    await takeBack(id, laptops, before)
    expect(await massOf(id)).toBeCloseTo(learned, 6)
  })

  test('everything at once is forgotten for this profile alone', async () => {
    const [id, other] = [await shopperWhoLooked(), await shopperWhoLooked()]
    await choose(id, { dimension: 'brand', key: 'vosskamp' }, 'MUTED')
    await resetTaste(id)
    expect(await db.affinity.count({ where: { profileId: id } })).toBe(0)
    expect(await db.tasteChoice.count({ where: { profileId: id, stance: { not: null } } })).toBe(0)
    expect(await massOf(other)).toBeGreaterThan(0)
  })

  test('two windows at once leave one of the two choices', async () => {
    const id = await shopperWhoLooked()
    await Promise.all([choose(id, laptops, 'MORE'), choose(id, laptops, 'LESS')])
    expect(['MORE', 'LESS']).toContain((await rowOf(id))?.stance)
  })
})
