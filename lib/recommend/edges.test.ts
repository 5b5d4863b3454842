import { describe, expect, test } from 'vitest'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { decideCart, decideHome, decideProduct, type Home } from './decide'
import { noteFor } from './note'
import { bought, DAY, liking, looked, NOW, shop, somebody, the } from './shop.test-data'

/** A shop that sells only these, whatever its models still speak of. */
function only(products: Product[], models: Partial<Catalogue> = {}): Catalogue {
  const groups = new Set(products.map(p => p.group))
  const departments = shop.departments
    .filter(d => products.some(p => p.department === d.slug))
    .map(d => ({ ...d, groups: d.groups.filter(group => groups.has(group)) }))
  return {
    ...shop,
    departments,
    groups: new Map([...shop.groups].filter(([slug]) => groups.has(slug))),
    products,
    byId: new Map(products.map(p => [p.id, p])),
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    ...models,
  }
}

const slugsOn = ({ hero, comparison, shelves }: Home) => [
  ...[...hero.products, ...(comparison?.slots ?? []), ...shelves.flatMap(s => s.slots)].map(
    s => s.product.slug,
  ),
]
const stranger = somebody({ profileId: null, consent: 'UNASKED' })
const regular = somebody({
  purchases: [bought('ahorn-14', 4), bought('morgentau-serum', 30)],
  recent: [looked('kai-straight-classic')],
  affinities: liking(['kai-straight-classic', 'ahorn-14']),
  facts: { dwelling: 'FLAT_WITH_BALCONY', hobbies: ['hiking'] },
})

test('an empty shop opens for strangers and regulars alike, and leads nowhere that is not there', () => {
  const empty = only([])
  for (const who of [stranger, regular]) {
    const home = decideHome(who, empty, {}, NOW)
    expect(home.shelves).toEqual([])
    expect(home.hero).toMatchObject({ title: 'The shelves are being filled', href: '/why' })
    expect(decideCart(['ahorn-14'], who, empty, NOW)).toBeNull()
  }
})

test('ten products make a shop: full shelves, nothing twice, every link there', () => {
  const ten = [...shop.byGroup.values()].slice(0, 10).flatMap(list => list[0] ?? [])
  const small = only(ten)
  for (const who of [stranger, regular]) {
    const home = decideHome(who, small, {}, NOW)
    const slugs = slugsOn(home)
    expect(slugs.length).toBeGreaterThanOrEqual(6)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(small.bySlug.has(slug)).toBe(true)
    const [, , department, group] = home.hero.href.split('/')
    expect(small.departments.map(d => d.slug)).toContain(department)
    if (group) expect(small.groups.has(group)).toBe(true)
  }
  const [first] = ten
  for (const shelf of first ? decideProduct(first, stranger, small, NOW) : [])
    expect(shelf.slots.length).toBeGreaterThan(0)
})

describe('a shopper who owns everything', () => {
  const everything = shop.products.map((p, i) => bought(p.slug, 3 + i))

  test('is offered nothing they have but what is used up, and the page stands', () => {
    const who = somebody({
      purchases: everything,
      orders: 60,
      affinities: liking(shop.products.map(p => p.slug)),
    })
    const home = decideHome(who, shop, {}, NOW)
    for (const { kind, slots } of home.shelves)
      for (const { product } of slots)
        expect([kind, product.afterPurchase]).toEqual(['due-again', 'REPLENISH'])
    expect(home.hero.title).not.toBe('')
    expect(decideCart([the('ahorn-14').id], who, shop, NOW)).toBeNull()
  })

  test('or waved everything away, finds a page without a shelf', () => {
    const who = somebody({ dismissed: shop.products.map(p => p.id), recent: [looked('ahorn-14')] })
    const home = decideHome(who, shop, {}, NOW)
    expect(home.shelves).toEqual([])
    expect(home.hero.href).toMatch(/^\/departments\//)
  })
})

describe('a product that is taken from the shop', () => {
  const pairs = new Map([
    ['ahorn-14', [['kiesel-mouse', 0.9] as const, ['takt-75', 0.5] as const, ['mulde-sleeve', 0.4] as const]],
  ])
  const models = {
    together: pairs,
    after: pairs,
    viewed: pairs,
    cohorts: new Map([['topic hiking', pairs.get('ahorn-14') ?? []]]),
  }
  const without = (slug: string) =>
    only(
      shop.products.filter(p => p.slug !== slug),
      models,
    )

  test('stands on no shelf from then on, whatever the models say, and no reason speaks of it', () => {
    for (const gone of ['kiesel-mouse', 'ahorn-14', 'morgentau-serum', 'kai-straight-classic']) {
      const rest = without(gone)
      for (const now of [NOW, NOW + 90 * DAY]) {
        const home = decideHome(regular, rest, {}, now)
        expect(slugsOn(home)).not.toContain(gone)
        const slots = [...home.hero.products, ...home.shelves.flatMap(s => s.slots)]
        for (const { reason } of slots)
          if ('product' in reason) expect([reason.kind, reason.product]).not.toEqual([reason.kind, gone])
        for (const shelf of home.shelves) expect(shelf.title).not.toContain(the(gone).name)
      }
      expect(
        decideCart(['ahorn-14'], regular, rest, NOW)?.slots.map(s => s.product.slug) ?? [],
      ).not.toContain(gone)
    }
  })

  test('and a note that was written before it went says nothing any more', () => {
    const rest = without('ahorn-14')
    expect(noteFor({ kind: 'goes-with', product: 'ahorn-14' }, rest)).toBeNull()
    expect(noteFor({ kind: 'bought-after', product: 'ahorn-14' }, rest)).toBeNull()
  })
})
