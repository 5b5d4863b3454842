import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { db, pool } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import type { Tier } from './tier'
import { updateTiers } from './write'

let editor: string
const tier = (slug: string, points: number): Tier => ({ slug, name: slug, points, earlyDays: 0 })
const versionNow = async () => (await db.loyaltyProgramme.findUniqueOrThrow({ where: { id: 1 } })).version

beforeEach(async () => {
  editor = (await newShopper()).shopperId
})
afterAll(() => pool.end())

describe('saving the tiers', () => {
  it('is live at once, and keeps what the shop opened with', async () => {
    const opening = (await currentCatalogue()).tiers ?? []
    expect(opening.map(({ slug }) => slug)).toEqual(['neighbour', 'regular', 'old-friend'])
    expect(await updateTiers(1, [...opening, tier('family', 5_000)], editor)).toEqual({
      ok: true,
      version: 2,
    })
    expect((await currentCatalogue()).tiers?.map(({ slug }) => slug)).toEqual([
      'neighbour',
      'regular',
      'old-friend',
      'family',
    ])
    expect(await db.loyaltyVersion.findMany({ orderBy: { version: 'asc' } })).toMatchObject([
      { version: 1, at: null, editorId: null, content: opening },
      { version: 2, editorId: editor },
    ])
  })

  it('lets one of many savings of the same version through', async () => {
    const version = await versionNow()
    const written = await Promise.all(
      Array.from({ length: 6 }, (_, i) => updateTiers(version, [tier('regular', 100 + i)], editor)),
    )
    expect(written.filter(w => w.ok)).toHaveLength(1)
    expect(written.filter(w => !w.ok && w.why === 'conflict')).toHaveLength(5)
    expect(await versionNow()).toBe(version + 1)
  })

  it('does not let go of a tier an audience or an offer asks for', async () => {
    const version = await versionNow()
    const rule = { all: [{ not: { any: [{ fact: 'tier', atLeast: 'regular' }] } }] }
    await db.audience.create({ data: { slug: 'no-regulars', name: 'No regulars', rule } })
    expect(await updateTiers(version, [tier('guest', 10)], editor)).toEqual({
      ok: false,
      why: 'used',
      by: ['No regulars'],
    })
    expect(await versionNow()).toBe(version)
    const both = [tier('guest', 10), { ...tier('regular', 700), name: 'Renamed' }]
    expect(await updateTiers(version, both, editor)).toMatchObject({ ok: true })
    await db.audience.delete({ where: { slug: 'no-regulars' } })
    expect(await updateTiers(version + 1, [tier('guest', 10)], editor)).toMatchObject({ ok: true })
  })
})
