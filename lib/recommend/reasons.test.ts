import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetsOf } from '@/lib/affinity/facets'
import { labelOf } from '@/lib/affinity/label'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import type { Dimension, Stance } from '@/lib/generated/prisma/enums'
import { PERSONAS } from '@/lib/profile/personas'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { contextOf } from './context'
import { decideCart, decideHome, decideProduct } from './decide'
import { noteFor } from './note'
import { bought, liking, looked, NOW, shop, somebody, the } from './shop.test-data'
import type { Slot } from './slot'
import { becauseYouLike } from './sources/because-you-like'

/** The shop in which whoever bought one thing also bought the next three of its department. */
const nextOnes = new Map(
  shop.products.map(p => {
    const others = shop.products.filter(o => o.department === p.department && o.id !== p.id)
    return [p.id, others.slice(0, 3).map((o, i): [string, number] => [o.id, 1 - i / 10])]
  }),
)
/** What those of one taste bought beyond it: here, whatever else there is first. */
const beyond = new Map(
  [...directoryOf(shop).byFacet.keys()].map(facet => [
    facet,
    shop.products
      .filter(p => facetsOf(p).every(f => f.id !== facet))
      .slice(0, 5)
      .map((p, i): [string, number] => [p.id, 1 - i / 10]),
  ]),
)
/** The shop in which whoever looked at or bought one thing did the same with the next three of its department. */
const neighbours: Catalogue = {
  ...shop,
  nextLooks: ids => {
    const last = shop.byId.get(ids.at(-1) ?? '')
    const others = shop.products.filter(o => o.department === last?.department).slice(0, 9)
    return { support: 100, found: others.map((o, i): [string, number] => [o.id, 1 - i / 10]) }
  },
  nextBasket: baskets => {
    const had = new Set(baskets.flatMap(({ ids }) => ids.map(id => shop.byId.get(id)?.department)))
    const others = shop.products.filter(o => had.has(o.department)).slice(0, 20)
    return others.map((o, i) => ({ id: o.id, score: 1 - i / 20, lift: i % 3 }))
  },
  together: nextOnes,
  after: nextOnes,
  cohorts: beyond,
}

/** Whether a reason says nothing but what is in the snapshot, worked out without the code that made it. */
function isTrue({ reason, product }: Pick<Slot, 'reason' | 'product'>, known: ProfileSnapshot): boolean {
  const has = (list: readonly { productId: string }[], id: string) => list.some(p => p.productId === id)
  const looks = known.recent.filter(e => e.name === 'view_item')
  switch (reason.kind) {
    case 'goes-with':
      return has(reason.inCart ? known.cart : known.purchases, reason.product)
    // Of offers alone, never of a product.
    case 'tier':
      return false
    case 'viewed-with':
      return has(looks, reason.product)
    case 'baskets-alike':
      return new Set(known.purchases.map(p => p.at)).size >= 2 && !has(known.purchases, product.id)
    case 'looked-at':
      return has(reason.bought ? known.purchases : looks, reason.product)
    case 'bought-together':
      return has(known.purchases, reason.product) || has(known.cart, reason.product)
    case 'bought-after':
      return has(known.purchases, reason.product) && !has(known.purchases, product.id)
    case 'shoppers-like-you': {
      const named = (a: { dimension: Dimension; key: string }) =>
        labelOf(a.dimension, a.key, shop) === reason.label
      if (reason.told === 'hobby') return known.facts.hobbies.some(key => named({ dimension: 'topic', key }))
      if (reason.told) return known.choices.some(c => c.stance === 'MORE' && named(c))
      return known.affinities.some(a => a.mass > 0 && named(a))
    }
    case 'due-again':
      return known.purchases.some(p => p.productId === product.id && p.at === reason.boughtAt)
    case 'next-in-series':
      return has(known.purchases, reason.previous) && the(reason.previous).volume === reason.volume - 1
    case 'likes':
      return known.affinities.some(
        a =>
          a.dimension === reason.dimension &&
          a.mass > 0 &&
          labelOf(a.dimension, a.key, shop) === reason.label,
      )
    case 'told-us':
      if (reason.fact === 'hobby')
        return known.facts.hobbies.some(h => labelOf('topic', h, shop) === reason.label)
      if (reason.fact === 'dwelling') return known.facts.dwelling !== null
      return known.choices.some(
        c => c.stance === 'MORE' && labelOf(c.dimension, c.key, shop) === reason.label,
      )
    case 'situation':
      // Nobody in this file is on a visit.
      return false
    case 'season-regular': {
      const seasonal = known.purchases.map(p => the(p.productId)).filter(p => p.season !== 'ALL')
      return seasonal.filter(p => p.season.toLowerCase() === reason.label).length > seasonal.length / 2
    }
    case 'saves':
      return reason.cents > 0 && the(reason.beside).priceCents - product.priceCents === reason.cents
    case 'reduced':
      return product.compareAtCents === product.priceCents + reason.cents && reason.cents > 0
    case 'better':
      return the(reason.beside).priceCents < product.priceCents && product.rating === reason.rating
    case 'comparing':
      return has(looks, product.id) && new Set(looks.map(e => e.productId)).size >= reason.count
    case 'deciding':
      return reason.inCart
        ? has(known.cart, reason.product)
        : looks.filter(e => e.productId === reason.product).length > 1
    case 'persona': {
      const rule = PERSONAS.find(p => p.because === reason.because)
      const keys = rule?.conditions.flatMap(c => (c.kind === 'share' ? c.keys : [])) ?? []
      // The one without keys goes by prices alone.
      if (keys.length === 0) return rule !== undefined
      return [...known.affinities, ...known.choices].some(({ key }) => keys.includes(key))
    }
    case 'birthday':
      return false
    case 'new':
    case 'popular':
      return noteFor(reason, shop) === null
  }
}

const slug = fc.constantFrom(...shop.products.map(p => p.slug))
const somebodyKnown = fc
  .record({
    looks: fc.array(slug, { maxLength: 5 }),
    purchases: fc.array(fc.tuple(slug, fc.integer({ min: 0, max: 90 })), { maxLength: 6 }),
    waved: fc.array(slug, { maxLength: 3 }),
    cart: fc.array(slug, { maxLength: 3 }),
    hobbies: fc.subarray(['hiking', 'coffee', 'crime', 'running']),
    dwelling: fc.constantFrom(null, 'FLAT_WITH_BALCONY' as const, 'HOUSE_WITH_GARDEN' as const),
    choices: fc.uniqueArray(
      fc.record({
        dimension: fc.constant('category' as const),
        key: fc.constantFrom(...shop.groups.keys()),
        stance: fc.constantFrom<Stance>('MORE', 'LESS', 'MUTED'),
      }),
      { selector: c => c.key, maxLength: 4 },
    ),
  })
  .map(({ looks, purchases, waved, cart, hobbies, dwelling, choices }) => {
    const all = [...looks, ...looks, ...purchases.map(([s]) => s)]
    const affinities = new Map(liking(all).map(a => [`${a.dimension} ${a.key}`, a]))
    for (const a of liking(waved, -4)) {
      const before = affinities.get(`${a.dimension} ${a.key}`)
      const evidence = a.evidence + (before?.evidence ?? 0)
      affinities.set(`${a.dimension} ${a.key}`, { ...a, mass: a.mass + (before?.mass ?? 0), evidence })
    }
    return somebody({
      recent: looks.map((s, i) => looked(s, i + 1)),
      purchases: purchases.map(([s, days]) => bought(s, days)).sort((a, b) => b.at - a.at),
      cart: cart.map(s => ({ variantId: s, productId: the(s).id, quantity: 1 })),
      dismissed: waved.map(s => the(s).id),
      affinities: [...affinities.values()],
      facts: { hobbies, dwelling },
      choices,
    })
  })

const untrue = (slots: readonly Slot[], known: ProfileSnapshot) =>
  slots.filter(slot => !isTrue(slot, known)).map(slot => [slot.product.slug, slot.reason])

describe('whatever is known of somebody, every reason given is true', () => {
  test('on the home page', () => {
    fc.assert(
      fc.property(somebodyKnown, known => {
        const { hero, comparison, shelves } = decideHome(known, neighbours, {}, NOW)
        const slots = [...hero.products, ...(comparison?.slots ?? []), ...shelves.flatMap(s => s.slots)]
        expect(untrue(slots, known)).toEqual([])
        const [product] = shop.products
        if (hero.reason && product) expect(isTrue({ reason: hero.reason, product }, known)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('beside a product and in the cart', () => {
    fc.assert(
      fc.property(somebodyKnown, slug, (known, beside) => {
        const shelves = decideProduct(the(beside), known, neighbours, NOW)
        expect(
          untrue(
            shelves.flatMap(s => s.slots),
            known,
          ),
        ).toEqual([])
        expect(untrue(decideCart([], known, neighbours, NOW)?.slots ?? [], known)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

test('who asked for more of what they only ever waved away is told that they asked', () => {
  const boots = shop.byGroup.get('hiking-boots')?.map(p => p.slug) ?? []
  const known = somebody({
    affinities: liking(boots, -4),
    choices: [{ dimension: 'category', key: 'hiking-boots', stance: 'MORE' }],
  })
  const [first] = becauseYouLike(contextOf(known, shop, NOW))
  expect(first?.reason).toEqual({ kind: 'told-us', fact: 'more', label: 'hiking boots' })
  expect(first && noteFor(first.reason, shop)?.why).toBe('You asked us for more of hiking boots.')
})
