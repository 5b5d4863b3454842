import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bought, contextFor, DAY, inGroup, looked, NOW, shop, the } from '@/lib/recommend/shop.test-data'
import { stageOf, twoSessionsBack, visitsOf } from './stage'

const stage = (known: Parameters<typeof contextFor>[0], now = NOW) => stageOf(contextFor(known, now))
const laptops = inGroup('laptops').map(p => p.slug)
const [one = '', two = '', three = ''] = laptops
const carted = (slug: string, minutesAgo = 1) => ({
  ...looked(slug, minutesAgo),
  name: 'add_to_cart' as const,
})
const inCart = (slug: string) => ({ variantId: `${slug}-v`, productId: the(slug).id, quantity: 1 })

describe('S25: the journey stage', () => {
  test('a stranger, and whoever looked at one thing or two, is discovering', () => {
    expect(stage({})).toMatchObject({ kind: 'discovering', group: null })
    expect(stage({ recent: [looked(one)] })).toMatchObject({ kind: 'discovering', group: 'laptops' })
    expect(stage({ recent: [looked(two), looked(one, 3)] }).kind).toBe('discovering')
  })

  test('three of one group are being compared, newest first; of three groups nothing is', () => {
    const recent = [looked(three, 1), looked(two, 4), looked(one, 7)]
    expect(stage({ recent })).toMatchObject({
      kind: 'comparing',
      group: 'laptops',
      products: [three, two, one],
    })
    const apart = [looked(one, 1), looked('kiesel-mouse', 4), looked('kai-straight-classic', 7)]
    expect(stage({ recent: apart }).kind).toBe('discovering')
  })

  test('looks of four sessions are not one comparison', () => {
    const recent = [looked(three, 1), looked(two, 200), looked(one, 400)]
    expect(stage({ recent }).kind).toBe('discovering')
    expect(stage({ recent: recent.slice(0, 2).concat(looked(one, 205)) }).kind).toBe('comparing')
  })

  test('in the cart it is nearly decided; taken out again it is not', () => {
    const recent = [carted(one), looked(one, 2), looked(two, 4), looked(three, 6)]
    expect(stage({ recent, cart: [inCart(one)] })).toMatchObject({ kind: 'deciding', products: [one] })
    expect(stage({ recent }).kind).toBe('comparing')
  })

  test('come back to three times it is nearly decided, loaded again three times it is not', () => {
    const back = [looked(one, 1), looked(two, 3), looked(one, 5), looked(two, 7), looked(one, 9)]
    expect(stage({ recent: back })).toMatchObject({ kind: 'deciding', products: [one] })
    const again = [looked(one, 1), looked(one, 1.5), looked(one, 2)]
    expect(stage({ recent: again }).kind).toBe('discovering')
  })

  test('bought and quiet it is owned, until something else is sought', () => {
    const purchases = [bought(one, 3)]
    const recent = [looked(one, 4400), looked(two, 4405), looked(three, 4410)]
    expect(stage({ purchases, recent })).toMatchObject({ kind: 'owning', group: 'laptops', products: [one] })
    const jeans = [looked('kai-straight-classic'), ...recent]
    expect(stage({ purchases, recent: jeans })).toMatchObject({ kind: 'discovering', group: 'jeans' })
    expect(stage({ purchases: [bought(one, 200)] }).kind).toBe('discovering')
  })

  test('what somebody was after wears off', () => {
    const recent = [looked(three, 1), looked(two, 4), looked(one, 7)]
    expect(stage({ recent }, NOW + 4 * DAY)).toMatchObject({ kind: 'discovering', group: null })
  })

  test('whatever happened: of one group, of what is sold, and not of what was refused', () => {
    const slug = fc.constantFrom(...laptops, ...inGroup('jeans').map(p => p.slug))
    const event = fc
      .tuple(slug, fc.integer({ min: 0, max: 9000 }), fc.boolean())
      .map(([s, m, cart]) => (cart ? carted(s, m) : looked(s, m)))
    const known = fc.record({
      recent: fc.array(event, { maxLength: 40 }).map(list => list.toSorted((a, b) => b.at - a.at)),
      dismissed: fc.array(slug, { maxLength: 3 }),
      purchases: fc.array(fc.tuple(slug, fc.integer({ min: 0, max: 300 })).map(([s, d]) => bought(s, d))),
    })
    fc.assert(
      fc.property(known, facts => {
        const { kind, group, products } = stage(facts)
        for (const id of products) {
          expect(shop.byId.get(id)?.group).toBe(group)
          if (kind !== 'owning') expect(facts.dismissed).not.toContain(id)
        }
        if (kind === 'comparing') expect(products.length).toBeGreaterThanOrEqual(3)
        expect(new Set(products).size).toBe(products.length)
        expect(stage({ ...facts, consent: 'DENIED' })).toMatchObject({ kind: 'discovering', group: null })
      }),
    )
  })
})

test('two sessions back: up to the second break of half an hour', () => {
  const at = (...minutes: number[]) => minutes.map(m => NOW - m * 60_000)
  expect(twoSessionsBack(at(0, 10, 50, 60, 120))).toBe(NOW - 60 * 60_000)
  expect(twoSessionsBack(at(0, 10))).toBe(NOW - 10 * 60_000)
  expect(twoSessionsBack([])).toBe(0)
})

test('a look between makes it a return', () => {
  const [a, b] = [the(one), the(two)]
  const visits = visitsOf([
    { product: a, at: 4 },
    { product: a, at: 3 },
    { product: b, at: 2 },
    { product: a, at: 1 },
  ])
  expect([visits.get(a.id), visits.get(b.id)]).toEqual([2, 1])
})
