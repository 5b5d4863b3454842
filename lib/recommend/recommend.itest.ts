import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { choose } from '@/lib/affinity/choose'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { buy, idOf, newKnownShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import type { Subject } from '@/lib/profile/who'
import { uuid7 } from '@/lib/visits/uuid7'
import type { Placement } from './placement'
import { recommend } from './recommend'

// No request anywhere in this file: whatever asked for one would throw.

beforeAll(stockShop)
afterAll(() => pool.end())

const look = (subject: Subject, productSlug: string) =>
  recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject, productSlug }])
const slugs = (list: Awaited<ReturnType<typeof recommend>>) => list.map(slot => slot.product.slug)
const groups = (list: Awaited<ReturnType<typeof recommend>>) => list.map(slot => slot.product.group)

async function ofLaptop() {
  const shopper = await newKnownShopper()
  await buy(shopper.profileId, 'ahorn-14', 3)
  await look(shopper, 'kai-straight-classic')
  return shopper
}

describe('recommend', () => {
  test('knows every placement, gives no product twice, and says why in words', async () => {
    const shopper = await ofLaptop()
    const order = { productIds: [await idOf('salt-roads-2')], placedAt: Date.now() }
    const placements: Placement[] = [
      { at: 'home' },
      { at: 'email' },
      { at: 'product', product: 'kai-straight-classic', shelf: 'similar' },
      { at: 'product', product: 'ahorn-14', shelf: 'goes-with' },
      { at: 'cart', products: [await idOf('ahorn-16')] },
      { at: 'order-confirmation', order },
      { at: 'category', group: 'jeans' },
      { at: 'search', words: 'jeans' },
    ]
    for (const placement of placements) {
      const slots = await recommend(shopper, placement, 3, Date.now())
      expect(slots.length, placement.at).toBeGreaterThanOrEqual(1)
      expect(slots.length, placement.at).toBeLessThanOrEqual(3)
      expect(new Set(slugs(slots)).size).toBe(slots.length)
      expect(groups(slots), placement.at).not.toContain('laptops')
      for (const { reason, note } of slots)
        expect(note === null, JSON.stringify(reason)).toBe(['popular', 'new'].includes(reason.kind))
    }
    expect(await recommend(shopper, { at: 'email' }, 0, Date.now())).toEqual([])
    const nowhere = [
      { at: 'product', product: 'perpetuum', shelf: 'similar' },
      { at: 'category', group: 'toys' },
      { at: 'search', words: '%_' },
    ] satisfies Placement[]
    for (const placement of nowhere) expect(await recommend(shopper, placement, 4, Date.now())).toEqual([])
  })

  test('a message begins with what there is a reason for, and is filled', async () => {
    const shopper = await ofLaptop()
    const slots = await recommend(shopper, { at: 'email' }, 6, Date.now())
    expect(slots).toHaveLength(6)
    expect(groups(slots).slice(0, 2)).toEqual(['laptop-bags', 'mice'])
    expect(slots[0]?.note?.text).toBe('goes with your Ahorn 14')
    expect(await recommend({ kind: 'stranger' }, { at: 'email' }, 6, Date.now())).toHaveLength(6)
  })

  test('after volume 2 comes volume 3; beside a product nobody is said to have it', async () => {
    const visitor = newVisitorSubject()
    const order = { productIds: [await idOf('salt-roads-2')], placedAt: Date.now() }
    const [next] = await recommend(visitor, { at: 'order-confirmation', order }, 4, Date.now())
    expect(next?.product.slug).toBe('salt-roads-3')
    const beside = await recommend(
      visitor,
      { at: 'product', product: 'ahorn-14', shelf: 'goes-with' },
      4,
      Date.now(),
    )
    expect(groups(beside)).toContain('laptop-bags')
    for (const { note } of beside) expect(note).toBeNull()
  })

  test('what is muted is nowhere, not even where it was asked for', async () => {
    const shopper = await newKnownShopper()
    await look(shopper, 'kai-straight-classic')
    expect(groups(await recommend(shopper, { at: 'home' }, 20, Date.now()))).toContain('jeans')
    await choose(shopper.profileId, { dimension: 'category', key: 'jeans' }, 'MUTED')
    const placements: Placement[] = [{ at: 'home' }, { at: 'email' }, { at: 'category', group: 'jeans' }]
    for (const placement of placements)
      expect(groups(await recommend(shopper, placement, 20, Date.now()))).not.toContain('jeans')
  })

  test('whoever refused gets what everybody gets, without a word', async () => {
    const shopper = await ofLaptop()
    await db.profile.update({ where: { id: shopper.profileId }, data: { consent: 'DENIED' } })
    const everybody = await recommend({ kind: 'stranger' }, { at: 'email' }, 8, Date.now())
    const refused = await recommend(shopper, { at: 'email' }, 8, Date.now())
    expect(slugs(refused)).toEqual(slugs(everybody))
    const beside: Placement = { at: 'product', product: 'ahorn-14', shelf: 'goes-with' }
    for (const slot of [...refused, ...(await recommend(shopper, beside, 4, Date.now()))])
      expect(slot).toMatchObject({ reason: { kind: 'popular' }, note: null })
  })

  test('costs one statement', async () => {
    const shopper = await ofLaptop()
    await recommend(shopper, { at: 'email' }, 4, Date.now())
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    await recommend(shopper, { at: 'home' }, 4, Date.now())
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockRestore()
  })
})
