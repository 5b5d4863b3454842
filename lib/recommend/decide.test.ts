import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { decideCart, decideHome, decideProduct, type Home } from './decide'
import { bought, DAY, inGroup, liking, looked, NOW, shop, somebody, the } from './shop.test-data'

const home = (known?: Parameters<typeof somebody>[0], now = NOW) => decideHome(somebody(known), shop, {}, now)
const slotsOf = (page: Home) => [...page.hero.products, ...page.shelves.flatMap(s => s.slots)]
const groupsOn = (page: Home) => new Set(slotsOf(page).map(s => s.product.group))
const serum = inGroup('serums')[0]?.slug ?? ''
const jeans = inGroup('jeans').find(p => p.colours[0] === 'classic-blue')?.slug ?? ''
const salt = (n: number) =>
  shop.products.find(p => p.series === 'the-salt-roads' && p.volume === n)?.slug ?? ''

describe('the home page', () => {
  test('a stranger gets a good store: full shelves, no pencil', () => {
    const page = home({ profileId: null, consent: 'UNASKED' })
    expect(page.shelves.length).toBeGreaterThanOrEqual(3)
    expect(slotsOf(page).length).toBeGreaterThanOrEqual(12)
    for (const { reason } of slotsOf(page)) expect(['popular', 'new']).toContain(reason.kind)
    expect(page.hero.reason).toBeNull()
  })

  test('S1: after a laptop the bag and the mouse lead, and no laptop stands anywhere', () => {
    const page = home({
      purchases: [bought('ahorn-14', 4)],
      affinities: liking(['ahorn-14']),
      recent: [looked('ahorn-14', 6000)],
    })
    expect(page.shelves[0]).toMatchObject({ kind: 'goes-with', title: 'Goes with your Ahorn 14' })
    expect(page.shelves[0]?.slots.slice(0, 2).map(s => s.product.group)).toEqual(['laptop-bags', 'mice'])
    expect(groupsOn(page)).not.toContain('laptops')
    expect(page.hero.href).not.toContain('laptops')
  })

  test('whatever lasting thing was bought, a shelf of what goes with it leads and is not half empty', () => {
    for (const { slug } of shop.products.filter(p => p.afterPurchase === 'COMPLEMENT')) {
      const [lead] = home({ purchases: [bought(slug, 4)] }).shelves
      expect(lead?.kind, slug).toBe('goes-with')
      expect(lead?.slots.length, slug).toBeGreaterThanOrEqual(3)
    }
  })

  test('S2: after volume 2, volume 3 leads, and no other volume is in the way', () => {
    const page = home({ purchases: [bought(salt(2), 8), bought(salt(1), 40)] })
    expect(page.hero.products[0]?.product.slug).toBe(salt(3))
    const others = slotsOf(page).filter(s => s.product.series === 'the-salt-roads')
    expect(others.map(s => s.product.slug)).toEqual([salt(3)])
  })

  test('S6: in June the beach leads, for a winter regular the winter, and in its season it is not early', () => {
    const june = Date.UTC(2027, 5, 15)
    const winter = ['gletscher-base-top', 'gipfel-gloves', 'firn-goggles', 'luv-parka']
    const regular = { purchases: winter.map((slug, i) => bought(slug, 20 + 10 * i)), orders: 4 }
    expect(home({}, june).hero).toMatchObject({ href: '/departments/travel-outdoor/beach', reason: null })
    const early = home(regular, june)
    expect(early.hero).toMatchObject({ title: 'Winter, early', reason: { kind: 'season-regular' } })
    expect(early.shelves[0]?.slots.map(s => s.product.season)).toEqual(Array(4).fill('WINTER'))
    const titles = home(regular, NOW).shelves.map(s => s.title)
    expect(titles).toContain('For your winter')
    expect(titles).not.toContain('Winter, early')
  })

  test('S3: a serum is offered again when it is due, not before', () => {
    const purchases = [bought(serum, 0), bought(serum, 31), bought(serum, 60)]
    const due = (days: number) =>
      home({ purchases }, NOW + days * DAY).shelves.find(s => s.kind === 'due-again')
    expect(due(15)).toBeUndefined()
    expect(due(28)?.slots[0]?.product.slug).toBe(serum)
  })

  test('S4: one look at classic blue jeans, and jeans come first on the very next page', () => {
    const page = home({ recent: [looked(jeans)], affinities: liking([jeans], 1) })
    expect(page.shelves[0]?.kind).toBe('similar')
    expect(page.shelves[0]?.slots.map(s => s.product.group)).toEqual(['jeans', 'jeans', 'jeans', 'jeans'])
    expect(page.hero.href).toBe('/departments/fashion/jeans')
  })

  test('S5: in a flat with a balcony planters, never a lawnmower, whatever was looked at', () => {
    const mower = inGroup('lawnmowers')[0]?.slug ?? ''
    const facts = { dwelling: 'FLAT_WITH_BALCONY' as const, city: 'Berlin' }
    const page = home({ facts, recent: [looked(mower)], affinities: liking([mower], 20) })
    expect(groupsOn(page)).toContain('balcony-planters')
    expect(groupsOn(page)).not.toContain('lawnmowers')
    expect(page.hero.href).not.toContain('lawnmowers')
  })

  test('what follows from a purchase stands before what follows from taste', () => {
    const boots = inGroup('hiking-boots').map(p => p.slug)
    const purchases = [bought('ahorn-14', 4), bought(serum, 30), bought(serum, 60)]
    const kinds = home({ purchases, affinities: liking(boots) }).shelves.map(s => s.kind)
    expect(kinds.slice(0, 3)).toEqual(['goes-with', 'due-again', 'because-you-like'])
  })

  test('whoever refused gets the page of a stranger', () => {
    const known = {
      purchases: [bought('ahorn-14', 4)],
      facts: { name: 'Lena Brandt' },
      recent: [looked(jeans)],
    }
    const page = home({ ...known, consent: 'DENIED' })
    expect(page.greeting.line).not.toContain('Lena')
    expect(page.shelves).toEqual(home({ profileId: null, consent: 'UNASKED' }).shelves)
  })

  test('what is a kind of thing and a theme by the same name is one shelf', () => {
    const coffee = ['category', 'topic'] as const
    const mass = 20_000
    const page = home({
      affinities: coffee.map(dimension => ({ dimension, key: 'coffee', mass, evidence: 2 })),
    })
    expect(page.shelves.filter(s => s.title === 'Because you like coffee')).toHaveLength(1)
  })

  test('whatever is known: at most 20 cards, none twice, none that is owned and lasts', () => {
    const slug = fc.constantFrom(...shop.products.map(p => p.slug))
    const known = fc.record({
      purchases: fc.array(
        fc.tuple(slug, fc.integer({ min: 0, max: 400 })).map(([s, d]) => bought(s, d)),
        { maxLength: 15 },
      ),
      recent: fc.array(
        fc.tuple(slug, fc.integer({ min: 0, max: 9000 })).map(([s, m]) => looked(s, m)),
        { maxLength: 20 },
      ),
      affinities: fc.array(slug, { maxLength: 10 }).map(s => liking(s)),
      dismissed: fc.array(slug, { maxLength: 5 }),
      facts: fc.record({ dwelling: fc.constantFrom(null, 'FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN') }),
    })
    fc.assert(
      fc.property(known, facts => {
        const page = home(facts as Partial<ProfileSnapshot>)
        const slots = slotsOf(page)
        expect(slots.length + (page.comparison?.slots.length ?? 0)).toBeLessThanOrEqual(21)
        expect(new Set(slots.map(s => s.product.id)).size).toBe(slots.length)
        expect(new Set(page.shelves.map(s => s.title)).size).toBe(page.shelves.length)
        const owned = new Set(facts.purchases.map(p => p.productId))
        for (const { product, reason } of slots) {
          expect(facts.dismissed).not.toContain(product.id)
          if (owned.has(product.id) && reason.kind !== 'deciding') expect(reason.kind).toBe('due-again')
        }
        for (const shelf of page.shelves) expect(shelf.slots.length).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 150 },
    )
  })
})

const carted = (slug: string) => ({ ...looked(slug), name: 'add_to_cart' as const })
const line = (slug: string) => ({ variantId: slug, productId: slug, quantity: 1 })
const threeLaptops = [looked('birke-13', 1), looked('ahorn-16', 3), looked('ahorn-14', 6)]
/** Purchases of the cheapest or the dearest of every third group. */
const shopping = (end: 0 | -1) =>
  [...shop.byGroup.values()]
    .filter((_, i) => i % 3 === 1)
    .flatMap(list => list.toSorted((a, b) => a.priceCents - b.priceCents).at(end)?.slug ?? [])
    .map(slug => bought(slug, 100))

describe('the portrait decides what leads', () => {
  test('S25: comparing, deciding, owning and back to discovering', () => {
    const comparing = home({ recent: threeLaptops })
    expect(comparing.comparison?.slots.map(s => s.product.slug)).toEqual(['birke-13', 'ahorn-16', 'ahorn-14'])
    const below = comparing.shelves.flatMap(s => s.slots).map(s => s.product.slug)
    for (const slug of ['birke-13', 'ahorn-16', 'ahorn-14']) expect(below).not.toContain(slug)

    const recent = [carted('ahorn-14'), ...threeLaptops]
    const deciding = home({ recent, cart: [line('ahorn-14')] })
    expect(deciding.comparison).toBeNull()
    expect(deciding.hero).toMatchObject({
      title: 'Ahorn 14',
      href: '/cart',
      also: { href: '/products/ahorn-14' },
    })
    expect(deciding.hero.text).toContain('sent free of charge')

    const owning = home({ recent, purchases: [bought('ahorn-14', 1)] })
    expect(owning.hero).toMatchObject({ title: 'For your Ahorn 14', reason: { kind: 'goes-with' } })
    expect(groupsOn(owning)).not.toContain('laptops')
    expect(owning.shelves[0]?.kind).toBe('goes-with')

    const discovering = home({ recent: [looked('ahorn-14')] })
    expect(discovering.comparison).toBeNull()
    expect(discovering.hero.href).toBe('/departments/tech/laptops')
  })

  test('S5: what the home has no room for is neither compared nor led with', () => {
    const [a = '', b = '', c = ''] = inGroup('lawnmowers').map(p => p.slug)
    const facts = { dwelling: 'FLAT' as const }
    const recent = [looked(a, 1), looked(b, 4), looked(c, 7)]
    expect(home({ recent }).comparison).not.toBeNull()
    expect(home({ recent, facts }).comparison).toBeNull()
    expect(home({ recent: [carted(a)], cart: [line(a)], facts }).hero.products).toEqual([])
  })

  test('what is sold out is no longer decided on', () => {
    const gone = { ...the('ahorn-14'), inStock: false }
    const catalogue = { ...shop, byId: new Map(shop.byId).set('ahorn-14', gone) }
    const known = somebody({ recent: [carted('ahorn-14')], cart: [line('ahorn-14')] })
    expect(decideHome(known, catalogue, {}, NOW).hero.title).not.toBe('Ahorn 14')
  })

  test('S26: ways to save for whoever looks for the price, the better model for whoever looks for the make', () => {
    const kinds = (known: Parameters<typeof somebody>[0]) => home(known).shelves.map(s => s.kind)
    const recent = [looked('ahorn-16')]
    const [saver, premium] = [shopping(0), shopping(-1)]
    expect(kinds({ purchases: saver, recent })).toContain('for-less')
    expect(kinds({ purchases: saver, recent })).not.toContain('better-model')
    expect(
      kinds({ purchases: premium, recent: [looked('ahorn-16'), looked('kai-straight-classic', 3)] }),
    ).toContain('better-model')
    expect(kinds({ recent })).not.toContain('for-less')
    expect(kinds({ recent })).not.toContain('better-model')
  })

  test('S26: beside a product stands the one for less, or the better one, or neither', () => {
    const first = (purchases: ReturnType<typeof shopping>) =>
      decideProduct(the('ahorn-16'), somebody({ purchases }), shop, NOW)[0]
    const [less, better] = [first(shopping(0)), first(shopping(-1))]
    expect([less?.kind, better?.kind]).toEqual(['similar', 'similar'])
    expect(less?.slots[0]?.reason).toMatchObject({ kind: 'saves', beside: 'ahorn-16' })
    expect(better?.slots[0]?.reason).toMatchObject({ kind: 'better', beside: 'ahorn-16' })
    expect(first([])?.kind).toBe('goes-with')
  })

  test('S23: the corner of whoever reads is not that of whoever gardens', () => {
    const titles = (group: string) =>
      home({ affinities: liking(inGroup(group).map(p => p.slug)) }).shelves.map(s => s.title)
    expect(titles('hiking-boots')).toContain('Up and out')
    expect(titles('garden-tools')).toContain('Something growing')
    expect(titles('garden-tools')).not.toContain('Up and out')
  })

  test('S23: where nothing stronger leads, the window is dressed for the persona', () => {
    const outdoors = ['hiking-boots', 'tents', 'backpacks', 'ski'].flatMap(inGroup)
    const others = shop.groups
      .keys()
      .toArray()
      .map(group => inGroup(group)[0])
    const page = home({
      affinities: liking(
        [...outdoors, ...others].flatMap(p => p?.slug ?? []),
        1,
      ),
    })
    expect(page.hero).toMatchObject({ title: 'Up and out', reason: { kind: 'persona' } })
  })
})

describe('cross-sell', () => {
  test('S9: the cart is joined by what goes with it, never by what is in it or owned', () => {
    const purchases = [bought('kiesel-mouse', 30)]
    const shelf = decideCart(['ahorn-14'], somebody({ purchases }), shop, NOW)
    const groups = shelf?.slots.map(s => s.product.group) ?? []
    expect(groups).toContain('laptop-bags')
    expect(groups).not.toContain('laptops')
    expect(groups).not.toContain('mice')
    expect(decideCart([], somebody(), shop, NOW)).toBeNull()
    expect(decideCart(['no-such-thing'], somebody(), shop, NOW)).toBeNull()
  })

  test('a product’s page shows what goes with it and what is like it, without the product itself', () => {
    const [goesWith, similar] = decideProduct(the('ahorn-14'), somebody(), shop, NOW)
    expect(goesWith).toMatchObject({ kind: 'goes-with' })
    expect(similar?.slots.every(s => s.product.group === 'laptops')).toBe(true)
    const ids = [...(goesWith?.slots ?? []), ...(similar?.slots ?? [])].map(s => s.product.id)
    expect(ids).not.toContain('ahorn-14')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('on the page of what one owns there is no second one', () => {
    const shelves = decideProduct(
      the('ahorn-14'),
      somebody({ purchases: [bought('ahorn-14', 3)] }),
      shop,
      NOW,
    )
    expect(shelves.flatMap(s => s.slots).map(s => s.product.group)).not.toContain('laptops')
    expect(shelves[0]?.slots[0]?.reason.kind).toBe('goes-with')
  })

  test('after volume 2 its page leads to volume 3', () => {
    const shelves = decideProduct(the(salt(2)), somebody({ purchases: [bought(salt(2), 3)] }), shop, NOW)
    expect(shelves[0]?.slots[0]?.product.slug).toBe(salt(3))
  })
})
