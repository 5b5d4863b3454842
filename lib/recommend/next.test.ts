import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { decideNext } from './next'
import { bought, liking, NOW, shop, somebody, the } from './shop.test-data'

const next = (slugs: string[], known: Parameters<typeof somebody>[0] = {}, catalogue: Catalogue = shop) =>
  decideNext({ productIds: slugs, placedAt: NOW - 1000 }, somebody(known), catalogue, NOW)
const guest = { profileId: null, consent: 'UNASKED' } as const

describe('after an order', () => {
  test('a laptop is followed by its bag and its mouse, never by a laptop', () => {
    for (const known of [{}, guest]) {
      const shelf = next(['ahorn-14'], known)
      expect(shelf?.title).toBe('Next, for your Ahorn 14')
      expect(shelf?.slots.map(s => s.product.group)).toEqual(expect.arrayContaining(['laptop-bags', 'mice']))
      expect(shelf?.slots.map(s => s.product.group)).not.toContain('laptops')
    }
  })

  test('volume 2 is followed by volume 3 first, for a guest as well', () => {
    for (const known of [{ purchases: [bought('salt-roads-1', 30)] }, guest]) {
      const shelf = next(['salt-roads-2', 'ahorn-14'], known)
      expect(shelf).toMatchObject({ kind: 'next-in-series', title: 'Read on' })
      expect(shelf?.slots[0]?.product.slug).toBe('salt-roads-3')
      expect(shelf?.slots.map(s => s.product.group)).toContain('laptop-bags')
    }
  })

  test('whoever refused gets what goes with the order, without a word about themselves', () => {
    const shelf = next(['ahorn-14'], { consent: 'DENIED', affinities: liking(['kai-straight-classic']) })
    expect(shelf?.slots.map(s => s.reason.kind)).toEqual(Array(4).fill('popular'))
    expect(shelf?.slots[0]?.product.group).toBe('laptop-bags')
  })

  test('what the shop no longer sells is followed by what everybody likes', () => {
    expect(next(['gone'])).toMatchObject({ kind: 'popular', title: 'While you wait' })
    const empty = { ...shop, products: [], byId: new Map(), byGroup: new Map() }
    expect(next(['ahorn-14'], {}, empty)).toBeNull()
  })

  test('fills its shelf with nothing that is owned, ordered or there twice, whoever orders what', () => {
    const some = fc.uniqueArray(fc.constantFrom(...shop.products.map(p => p.slug)), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(some, some, fc.boolean(), (ordered, owned, refused) => {
        const purchases = owned.map(slug => bought(slug, 50))
        const shelf = next(ordered, { purchases, consent: refused ? 'DENIED' : 'GRANTED' })
        const there = shelf?.slots.map(s => s.product.slug) ?? []
        expect(there).toHaveLength(4)
        expect(new Set(there).size).toBe(4)
        for (const slug of there) {
          expect(ordered).not.toContain(slug)
          if (!refused) expect(owned).not.toContain(slug)
          expect(the(slug).inStock).toBe(true)
        }
      }),
    )
  })
})
