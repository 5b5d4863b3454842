import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { db, pool } from '@/lib/db'
import { newShopper, stockShop } from '@/lib/events/shop.test-data'
import type { Policy } from './policy'
import { updatePolicy } from './write'

let editor: string

beforeAll(async () => {
  await stockShop()
  editor = (await newShopper()).shopperId
})
afterAll(() => pool.end())

const policy = (quietDays: number, complements: string[] = ['mice']): Policy => ({
  afterPurchase: 'COMPLEMENT',
  quietDays,
  replenishDays: null,
  needs: [],
  complements,
})
const versionsOf = (groupSlug: string) =>
  db.policyVersion.findMany({ where: { groupSlug }, orderBy: { version: 'asc' } })

describe('writing policies', () => {
  it('is live at once, and keeps what the shop opened with', async () => {
    const before = (await currentCatalogue()).groups.get('laptops')
    expect(await updatePolicy('laptops', 1, policy(7, ['mice', 'keyboards']), editor)).toEqual({
      ok: true,
      version: 2,
    })
    const catalogue = await currentCatalogue()
    expect(catalogue.groups.get('laptops')).toMatchObject({
      quietDays: 7,
      complements: ['mice', 'keyboards'],
    })
    expect(catalogue.byGroup.get('laptops')?.[0]?.quietDays).toBe(7)
    expect(await versionsOf('laptops')).toMatchObject([
      { version: 1, at: null, editorId: null, content: { quietDays: before?.quietDays } },
      { version: 2, editorId: editor, content: { quietDays: 7 } },
    ])
  })

  it('lets one of many savings of the same version through', async () => {
    const written = await Promise.all(
      Array.from({ length: 6 }, (_, i) => updatePolicy('tablets', 1, policy(10 + i), editor)),
    )
    expect(written.filter(w => w.ok)).toHaveLength(1)
    expect(written.filter(w => !w.ok && w.why === 'conflict')).toHaveLength(5)
    expect((await versionsOf('tablets')).map(v => v.version)).toEqual([1, 2])
  })

  it('refuses a group there is none of, and writes nothing where a complement is gone', async () => {
    expect(await updatePolicy('nowhere', 1, policy(1), editor)).toEqual({ ok: false, why: 'gone' })
    await expect(updatePolicy('keyboards', 1, policy(1, ['nowhere']), editor)).rejects.toThrow()
    expect(await versionsOf('keyboards')).toEqual([])
    expect((await db.productGroup.findUniqueOrThrow({ where: { slug: 'keyboards' } })).version).toBe(1)
  })
})
