import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fit } from '@/lib/catalogue/search'
import { blend, inOwnOrder, NUDGE, slotsOf } from './rank'
import { bought, contextFor, inGroup, liking, looked, shop, somebody, the } from './shop.test-data'

const jeans = inGroup('jeans')
const [first, second] = [jeans[0]?.slug ?? '', jeans.at(-1)?.slug ?? '']
const slugs = (slots: ReturnType<typeof inOwnOrder>) => slots?.map(slot => slot.product.slug)

/** Somebody who likes some of the shop's things; now and then they own one and have a home. */
const anybody = fc
  .record({
    liked: fc.uniqueArray(fc.constantFrom(...shop.products.map(p => p.slug)), { minLength: 1, maxLength: 6 }),
    owned: fc.uniqueArray(fc.constantFrom(...shop.products.map(p => p.slug)), { maxLength: 3 }),
    dwelling: fc.constantFrom('FLAT', 'HOUSE_WITH_GARDEN', null),
  })
  .map(({ liked, owned, dwelling }) =>
    contextFor({
      affinities: liking(liked),
      purchases: owned.map(slug => bought(slug, 30)),
      facts: { dwelling },
    }),
  )
const shelves = fc.constantFrom(...[...shop.byGroup.values()].filter(products => products.length > 1))

describe('a shelf in a shopper’s own order', () => {
  test('what they like stands before what everybody likes, and says why', () => {
    const context = contextFor({ affinities: liking([second, second, second]) })
    const order = inOwnOrder(jeans, context) ?? []
    expect(slugs(order)?.[0]).toBe(second)
    expect(slotsOf(order, context)[0]?.reason.kind).toBe('likes')
  })

  test('is nobody’s where nothing is known, or nothing may be', () => {
    expect(inOwnOrder(jeans, contextFor())).toBeNull()
    expect(inOwnOrder(jeans, contextFor({ affinities: liking([first]), consent: 'DENIED' }))).toBeNull()
    expect(inOwnOrder([], contextFor({ affinities: liking([first]) }))).toBeNull()
    expect(inOwnOrder(jeans.slice(0, 1), contextFor({ affinities: liking([first]) }))).toBeNull()
  })

  test('what is owned and what the home has no room for stand last, but stand', () => {
    const tools = [...inGroup('lawnmowers'), ...inGroup('balcony-planters'), ...inGroup('planters')]
    const mower = inGroup('lawnmowers')[0]?.slug ?? ''
    const flat = contextFor({ affinities: liking([mower]), facts: { dwelling: 'FLAT_WITH_BALCONY' } })
    const order = slugs(inOwnOrder(tools, flat))
    expect(order).toHaveLength(tools.length)
    expect(the(order?.at(-1) ?? '').group).toBe('lawnmowers')
    expect(the(order?.[0] ?? '').group).not.toBe('lawnmowers')
  })

  test('holds every product once, whoever asks', () => {
    fc.assert(
      fc.property(anybody, shelves, (context, shelf) => {
        const order = slugs(inOwnOrder(shelf, context))
        if (order) expect(order.toSorted()).toEqual(shelf.map(p => p.slug).toSorted())
      }),
    )
  })

  test('with nothing liked any differently it is the order of everybody', () => {
    const snapshot = somebody({ recent: [looked(first)] })
    expect(inOwnOrder(jeans, contextFor(snapshot))).toBeNull()
  })
})

describe('a search in a shopper’s own order', () => {
  const found = fc.uniqueArray(
    fc.record({
      product: fc.constantFrom(...shop.products),
      exact: fc.boolean(),
      score: fc.double({ min: 0, max: 1.5, noNaN: true }),
    }),
    { minLength: 2, maxLength: 30, selector: each => each.product.slug },
  )
  type Found = (typeof found)['generate'] extends (...a: never[]) => { value: infer V } ? V : never
  const blended = (list: Found, context: ReturnType<typeof contextFor>) =>
    blend(
      list.map(each => each.product),
      new Map(list.map(({ product, exact, score }): [string, Fit] => [product.id, { exact, score }])),
      context,
    )

  test('never buries what has all the words in its name, nor what fits them much better', () => {
    fc.assert(
      fc.property(anybody, found, (context, list) => {
        const order = blended(list, context)?.map(slot => slot.product.slug)
        if (!order) return
        expect(order.toSorted()).toEqual(list.map(each => each.product.slug).toSorted())
        const place = new Map(order.map((slug, i) => [slug, i]))
        for (const a of list)
          for (const b of list) {
            const better = a.exact === b.exact && a.score - b.score > 2 * NUDGE
            if ((a.exact && !b.exact) || better)
              expect(place.get(a.product.slug)).toBeLessThan(place.get(b.product.slug) ?? -1)
          }
      }),
    )
  })

  test('of two that fit alike the one to the taste stands first', () => {
    const both = [the(first), the(second)]
    const alike = new Map(both.map(p => [p.id, { exact: true, score: 1 }]))
    for (const liked of [first, second])
      expect(blend(both, alike, contextFor({ affinities: liking([liked, liked]) }))?.[0]?.product.slug).toBe(
        liked,
      )
  })
})
