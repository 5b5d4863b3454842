import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import { readSnapshot } from '@/lib/profile/read'
import { OPENING, type PlacementConfig } from './config'
import { currentPlacements, placementsAt } from './queries'
import { updatePlacement } from './write'

let editor: string

beforeAll(async () => {
  editor = (await newShopper()).shopperId
})
afterAll(() => pool.end())

const config = (cards: number): PlacementConfig => ({ ...OPENING.CART, cards })

describe('writing placements', () => {
  it('is as the shop opened until somebody says otherwise, and then at once', async () => {
    expect(await currentPlacements()).toEqual(OPENING)
    expect(await updatePlacement('CART', 1, config(6), editor)).toEqual({ ok: true, version: 2 })
    expect((await currentPlacements()).CART.cards).toBe(6)
    // Pages learn of it from the snapshot they read anyway.
    const { revision } = await readSnapshot({ kind: 'stranger' }, null)
    expect((await placementsAt(revision.placements)).CART.cards).toBe(6)
    const versions = await db.placementVersion.findMany({
      where: { place: 'CART' },
      orderBy: { version: 'asc' },
    })
    expect(versions).toMatchObject([
      { version: 1, at: null, editorId: null, content: { cards: 4 } },
      { version: 2, editorId: editor, content: { cards: 6 } },
    ])
  })

  it('lets one of many savings of the same version through, the first ones too', async () => {
    for (const version of [1, 2]) {
      const written = await Promise.all(
        Array.from({ length: 6 }, (_, i) => updatePlacement('ORDER', version, config(i + 1), editor)),
      )
      expect(written.filter(w => w.ok)).toHaveLength(1)
      expect(written.filter(w => !w.ok && w.why === 'conflict')).toHaveLength(5)
    }
    expect(await db.placementVersion.count({ where: { place: 'ORDER' } })).toBe(3)
  })

  it('falls back to how the shop opened where what is kept cannot be read', async () => {
    await db.placementSetting.create({ data: { place: 'SEARCH', version: 2, config: { cards: 'many' } } })
    expect((await currentPlacements()).SEARCH).toEqual({ ...OPENING.SEARCH, version: 2 })
  })
})
