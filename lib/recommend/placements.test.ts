import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPENING, type PlacementConfig, type Placements } from '@/lib/placements/config'
import { rulesOf } from '@/lib/placements/rules'
import { contextAt, contextOf } from './context'
import { decideCart, decideHome, decideProduct, type Home } from './decide'
import { bought, inGroup, liking, looked, NOW, shop, somebody, the } from './shop.test-data'
import { traceHome } from './trace-home'
import { traceCart } from './trace-shelves'

const placed = (place: keyof Placements, over: Partial<PlacementConfig>): Placements => ({
  ...OPENING,
  [place]: { ...OPENING[place], ...over },
})
const pin = (product: string, place: number) => ({ product, place, from: null, until: null, beside: null })
const slotsOf = ({ hero, comparison, shelves }: Home) => [
  ...hero.products,
  ...(comparison?.slots ?? []),
  ...shelves.flatMap(shelf => shelf.slots),
]
const owner = somebody({
  purchases: [bought('ahorn-14', 4)],
  recent: [looked('kai-straight-classic')],
  affinities: liking(['ahorn-14', 'kai-straight-classic']),
})
const home = (placements: Placements, who = owner) => decideHome(who, shop, {}, NOW, { placements })
const coffee = inGroup('coffee')[0]?.slug ?? ''

describe('the home page as merchandisers arrange it', () => {
  test('shows nothing that is banned, anywhere, whoever looks', () => {
    const slug = fc.constantFrom(...shop.products.map(p => p.slug))
    const known = fc.record({
      purchases: fc.array(
        fc.tuple(slug, fc.integer({ min: 0, max: 90 })).map(([s, d]) => bought(s, d)),
        { maxLength: 8 },
      ),
      recent: fc.array(
        fc.tuple(slug, fc.integer({ min: 0, max: 900 })).map(([s, m]) => looked(s, m)),
        { maxLength: 8 },
      ),
    })
    const ban = slug.chain(s =>
      fc.constantFrom(
        { kind: 'product' as const, slug: s },
        { kind: 'brand' as const, slug: the(s).brand },
        { kind: 'group' as const, slug: the(s).group },
      ),
    )
    fc.assert(
      fc.property(
        known,
        fc.array(ban, { minLength: 1, maxLength: 6 }),
        fc.array(slug, { maxLength: 3 }),
        (facts, bans, pins) => {
          const placements = placed('HOME', { bans, pins: pins.map((s, i) => pin(s, i + 1)) })
          const { isBanned } = rulesOf(placements.HOME)
          expect(slotsOf(home(placements, somebody(facts))).filter(s => isBanned(s.product))).toEqual([])
        },
      ),
    )
  })

  test('a pin has its place on a printed shelf, and says nothing about the shopper', () => {
    const shelf = home(placed('HOME', { pins: [pin(coffee, 2)] })).shelves.find(s => s.kind === 'picked')
    expect(shelf).toMatchObject({ title: 'On Emma’s table', reason: { kind: 'popular' } })
    expect(shelf?.slots).toHaveLength(4)
    expect(shelf?.slots[1]).toMatchObject({ product: { slug: coffee }, reason: { kind: 'popular' } })
  })

  test('a pin overrides nothing that speaks against showing it', () => {
    const planter = inGroup('lawnmowers')[0]?.slug ?? ''
    const shown = (who: Parameters<typeof somebody>[0], slug = coffee) =>
      slotsOf(home(placed('HOME', { pins: [pin(slug, 1)] }), somebody(who))).some(
        s => s.arranged?.kind === 'pin',
      )
    expect(shown({})).toBe(true)
    expect(shown({ dismissed: [the(coffee).id] })).toBe(false)
    expect(shown({ choices: [{ dimension: 'category', key: 'coffee', stance: 'MUTED' }] })).toBe(false)
    expect(shown({ facts: { dwelling: 'FLAT' } }, planter)).toBe(false)
    const adult = the(shop.products.find(p => p.ageLimit !== null)?.slug ?? '')
    expect(shown({}, adult.slug)).toBe(false)
    const gone = { ...the(coffee), inStock: false }
    const without = { ...shop, bySlug: new Map([...shop.bySlug, [coffee, gone]]) }
    const page = decideHome(owner, without, {}, NOW, {
      placements: placed('HOME', { pins: [pin(coffee, 1)] }),
    })
    expect(slotsOf(page).some(s => s.arranged?.kind === 'pin')).toBe(false)
  })

  test('shelves follow their weights, and one of none is not there', () => {
    const kinds = (weights: Record<string, number>) =>
      home(placed('HOME', { weights: { ...OPENING.HOME.weights, ...weights } })).shelves.map(s => s.kind)
    expect(kinds({}).slice(0, 2)).toEqual(['goes-with', 'similar'])
    expect(kinds({ similar: 2 }).slice(0, 2)).toEqual(['similar', 'goes-with'])
    expect(kinds({ 'goes-with': 0 })).not.toContain('goes-with')
  })

  test('has as many cards as are asked for, and of a kind', () => {
    expect(slotsOf(home(placed('HOME', { cards: 8 }))).length).toBeLessThanOrEqual(8)
    for (const { slots } of home(placed('HOME', { perGroup: 1 })).shelves)
      expect(new Set(slots.map(s => s.product.group)).size).toBe(slots.length)
  })

  test('says what a merchandiser changed where it is looked behind', () => {
    const bans = [{ kind: 'group' as const, slug: 'mice' }]
    const boosts = [{ kind: 'group' as const, slug: 'laptop-bags', factor: 3 }]
    const placements = placed('HOME', { bans, boosts, pins: [pin(coffee, 1)], weights: { similar: 2 } })
    const context = contextAt(contextOf(owner, shop, NOW, placements), 'HOME')
    const trace = traceHome(home(placements), {}, context)
    expect(trace.leftOut.find(l => l.rule === 'banned')?.count).toBe(inGroup('mice').length)
    const slots = trace.placements.flatMap(p => p.slots)
    expect(slots.find(s => s.slug === coffee)).toMatchObject({
      note: null,
      arranged: { kind: 'pin', place: 1 },
    })
    expect(slots.some(s => s.arranged?.kind === 'boost' && s.arranged.factor === 3)).toBe(true)
    expect(trace.placements.find(p => p.kind === 'similar')?.weight).toBe(2)
  })
})

describe('a product’s page and the cart', () => {
  const beside = (placements: Placements) => decideProduct(the('ahorn-14'), somebody(), shop, NOW, placements)
  const slugsOf = (kind: string, placements: Placements) =>
    beside(placements)
      .find(s => s.kind === kind)
      ?.slots.map(s => s.product.slug) ?? []

  test('each shelf has its own pins and bans', () => {
    const laptops = inGroup('laptops').map(p => p.slug)
    const pinned = laptops.find(slug => slug !== 'ahorn-14') ?? ''
    const placements = { ...placed('PRODUCT_SIMILAR', { pins: [pin(pinned, 1)] }) }
    expect(slugsOf('similar', placements)[0]).toBe(pinned)
    expect(slugsOf('goes-with', placements)).not.toContain(pinned)
    const without = placed('PRODUCT_GOES_WITH', { bans: [{ kind: 'group', slug: 'mice' }] })
    const groups = slugsOf('goes-with', without).map(slug => the(slug).group)
    expect(groups.length).toBe(4)
    expect(groups).not.toContain('mice')
  })

  test('a pin may be for the pages of one group', () => {
    const pins = [{ ...pin(coffee, 1), beside: 'jeans' }]
    expect(slugsOf('similar', placed('PRODUCT_SIMILAR', { pins }))).not.toContain(coffee)
    const here = [{ ...pin(coffee, 1), beside: 'laptops' }]
    expect(slugsOf('similar', placed('PRODUCT_SIMILAR', { pins: here }))[0]).toBe(coffee)
  })

  test('the cart shows a pin beside what goes with it, and nothing while it is empty', () => {
    const placements = placed('CART', { pins: [pin(coffee, 1)], cards: 3 })
    const cart = [the('ahorn-14').id]
    const shelf = decideCart(cart, somebody(), shop, NOW, placements)
    expect(shelf?.slots).toHaveLength(3)
    expect(shelf?.slots[0]?.product.slug).toBe(coffee)
    expect(shelf?.reason.kind).toBe('goes-with')
    expect(decideCart([], somebody(), shop, NOW, placements)).toBeNull()
    const laptop = inGroup('laptops').find(p => p.slug !== 'ahorn-14')?.slug ?? ''
    const second = decideCart(cart, somebody(), shop, NOW, placed('CART', { pins: [pin(laptop, 1)] }))
    expect(second?.slots.map(s => s.product.group)).not.toContain('laptops')
    const context = contextAt(contextOf(somebody(), shop, NOW, placements), 'CART')
    expect(traceCart(shelf, {}, context).placements[0]?.slots[0]?.arranged).toEqual({ kind: 'pin', place: 1 })
  })
})
