import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOW, shop, the } from '@/lib/recommend/shop.test-data'
import type { Slot } from '@/lib/recommend/slot'
import { arrange, weigh } from './arrange'
import { OPENING, type PlacementConfig, type Target } from './config'
import { rulesOf } from './rules'

const some = shop.products.slice(0, 40)
const slotsOf = (slugs: readonly string[], scores: readonly number[] = []): Slot[] =>
  slugs.map((slug, i) => ({
    product: the(slug),
    reason: { kind: 'popular' },
    score: scores[i] ?? 1 / (i + 1),
  }))
const around = { now: NOW, catalogue: shop, eligible: () => true }
const config = (over: Partial<PlacementConfig> = {}): PlacementConfig => ({ ...OPENING.CART, ...over })
const pin = (product: string, place: number) => ({ product, place, from: null, until: null, beside: null })
const slugs = (slots: readonly Slot[]) => slots.map(slot => slot.product.slug)

const aSlug = fc.constantFrom(...some.map(p => p.slug))
const aTarget: fc.Arbitrary<Target> = fc
  .constantFrom(...some)
  .chain(p =>
    fc.constantFrom<Target>(
      { kind: 'product', slug: p.slug },
      { kind: 'brand', slug: p.brand },
      { kind: 'group', slug: p.group },
    ),
  )
const aConfig = fc.record({
  cards: fc.integer({ min: 1, max: 12 }),
  perGroup: fc.option(fc.integer({ min: 1, max: 4 })),
  lambda: fc.constantFrom(1, 0.8, 0.5, 0),
  weights: fc.constant({}),
  pins: fc.array(
    fc.tuple(aSlug, fc.integer({ min: 1, max: 12 })).map(([slug, place]) => pin(slug, place)),
    { maxLength: 6 },
  ),
  boosts: fc.array(
    fc.tuple(aTarget, fc.double({ min: 0.1, max: 10, noNaN: true })).map(([t, factor]) => ({ ...t, factor })),
    { maxLength: 6 },
  ),
  bans: fc.array(aTarget, { maxLength: 4 }),
})
const candidates = fc
  .tuple(
    fc.uniqueArray(aSlug, { maxLength: 30 }),
    fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { minLength: 30, maxLength: 30 }),
  )
  .map(([all, scores]) => slotsOf(all, scores))

describe('arranging a placement', () => {
  it('leaves things as they come where nothing is configured', () => {
    const slots = slotsOf(
      some.slice(0, 9).map(p => p.slug),
      [1, 3, 2],
    )
    expect(arrange(slots, config({ perGroup: null, lambda: 1, cards: 5 }), around)).toEqual(slots.slice(0, 5))
    expect(weigh(slots, config(), () => 1)).toEqual(slots)
  })

  it('never shows what is banned, what may not be seen, what stands there already, or anything twice', () => {
    fc.assert(
      fc.property(
        candidates,
        aConfig,
        fc.func(fc.boolean()),
        fc.uniqueArray(aSlug),
        (slots, c, may, there) => {
          const seen = new Set(there.map(slug => the(slug).id))
          const eligible = (product: Slot['product']) => may(product.slug)
          const shown = arrange(slots, c, { ...around, eligible, seen })
          expect(new Set(slugs(shown)).size).toBe(shown.length)
          expect(shown.length).toBeLessThanOrEqual(c.cards)
          for (const { product, arranged } of shown) {
            expect(rulesOf(c).isBanned(product)).toBe(false)
            expect(seen.has(product.id)).toBe(false)
            if (arranged?.kind === 'pin') expect(eligible(product)).toBe(true)
          }
        },
      ),
    )
  })

  it('puts pins at their place, or the next free one where that is taken or there is not enough before it', () => {
    fc.assert(
      fc.property(candidates, aConfig, (slots, c) => {
        const shown = arrange(slots, c, around)
        const pinned = shown.flatMap(({ arranged }, i) =>
          arranged?.kind === 'pin' ? [{ ...arranged, i }] : [],
        )
        for (const { place, i } of pinned) {
          const before = shown.slice(0, i)
          const crowded = before.filter(s => s.arranged?.kind === 'pin').length
          expect(i).toBeLessThanOrEqual(place - 1 + crowded)
          const onlyPinsFollow = shown.slice(i).every(s => s.arranged?.kind === 'pin')
          if (i < place - 1) expect(onlyPinsFollow).toBe(true)
        }
        const places = pinned.map(({ place }) => place)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })

  it('shows a pinned product to everybody alike: as printed, never as chosen for the shopper', () => {
    const slots: Slot[] = [
      { product: the('ahorn-14'), reason: { kind: 'looked-at', product: 'x' }, score: 1 },
    ]
    const [shown] = arrange(slots, config({ pins: [pin('ahorn-14', 1)] }), around)
    expect(shown).toMatchObject({ reason: { kind: 'popular' }, arranged: { kind: 'pin', place: 1 } })
  })

  it('never moves a product back for a greater factor', () => {
    const place = (slots: Slot[], slug: string) => {
      const at = slugs(slots).indexOf(slug)
      return at < 0 ? Number.POSITIVE_INFINITY : at
    }
    const factor = fc.double({ min: 0.1, max: 5, noNaN: true })
    fc.assert(
      fc.property(candidates, aConfig, factor, factor, (slots, c, a, b) => {
        fc.pre(slots.length > 0)
        for (const { product } of slots.slice(0, 5)) {
          const by = (f: number) =>
            arrange(
              slots,
              { ...c, pins: [], boosts: [...c.boosts, { kind: 'product', slug: product.slug, factor: f }] },
              around,
            )
          expect(place(by(Math.max(a, b)), product.slug)).toBeLessThanOrEqual(
            place(by(Math.min(a, b)), product.slug),
          )
        }
      }),
    )
  })

  it('shows at most so many of a kind beside those that are pinned', () => {
    fc.assert(
      fc.property(candidates, aConfig, (slots, c) => {
        const shown = arrange(slots, c, around)
        for (const [, ofAKind] of Map.groupBy(shown, s => s.product.group)) {
          const pinned = ofAKind.filter(s => s.arranged?.kind === 'pin').length
          expect(ofAKind.length).toBeLessThanOrEqual(Math.max(c.perGroup ?? c.cards, pinned))
        }
      }),
    )
  })

  it('follows blend weights, and leaves out a source that has none', () => {
    const [a, b, c] = some
    if (!a || !b || !c) throw new Error('three products are needed')
    const slots: Slot[] = [
      { product: a, reason: { kind: 'goes-with', product: 'x' }, score: 1 },
      { product: b, reason: { kind: 'bought-together', product: 'x' }, score: 0.8 },
      { product: c, reason: { kind: 'likes', dimension: 'brand', label: 'x' }, score: 0.7 },
    ]
    const weights: Record<string, number> = { 'bought-together': 1.5, likes: 0 }
    const shown = weigh(slots, config(), slot => weights[slot.reason.kind] ?? 1)
    expect(slugs(shown)).toEqual([b.slug, a.slug])
  })

  it('keeps what leads in front of all but pins', () => {
    const [next, ...rest] = slotsOf(some.slice(0, 6).map(p => p.slug))
    if (!next) throw new Error('a product is needed')
    const boosts = rest.map(s => ({ kind: 'product' as const, slug: s.product.slug, factor: 10 }))
    const last = some[10]?.slug ?? ''
    const shown = arrange(rest, config({ boosts, pins: [pin(last, 1)] }), { ...around, lead: [next] })
    expect(slugs(shown).slice(0, 2)).toEqual([last, next.product.slug])
  })
})
