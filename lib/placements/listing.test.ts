import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inGroup, NOW } from '@/lib/recommend/shop.test-data'
import { OPENING, type PlacementConfig } from './config'
import { arrangedProducts, arrangeListing } from './listing'

const jeans = inGroup('jeans')
const slugs = jeans.map(({ slug }) => slug)
const config = (over: Partial<PlacementConfig>): PlacementConfig => ({ ...OPENING.CATEGORY, ...over })
const arranged = (over: Partial<PlacementConfig>) =>
  arrangedProducts(jeans, config(over), { now: NOW, group: 'jeans' }).map(({ slug }) => slug)
const pin = (product = '', place = 1, beside: string | null = null) => ({
  product,
  place,
  from: null,
  until: null,
  beside,
})

describe('a listing as merchandisers arranged it', () => {
  test('is as it was where nothing was said', () => {
    const ranked = jeans.map(product => ({ product, score: 1 }))
    expect(arrangeListing(ranked, OPENING.CATEGORY, { now: NOW })).toBe(ranked)
  })

  test('has what is pinned at its place, of what stands there at all', () => {
    const last = slugs.at(-1)
    expect(arranged({ pins: [pin(last, 2)] })).toEqual([slugs[0], last, ...slugs.slice(1, -1)])
    expect(arranged({ pins: [pin('ahorn-14', 1)] })).toEqual(slugs)
    expect(arranged({ pins: [pin(last, 1, 'lamps')] })).toEqual(slugs)
  })

  test('leaves out what is banned, pinned or not', () => {
    const [first = ''] = slugs
    const bans = [{ kind: 'product' as const, slug: first }]
    expect(arranged({ bans, pins: [pin(first)] })).toEqual(slugs.slice(1))
    expect(arranged({ bans: [{ kind: 'group', slug: 'jeans' }] })).toEqual([])
  })

  test('never loses or doubles anything, and a greater boost never moves a thing back', () => {
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true })
    const place = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(fc.constantFrom(...slugs), factor, factor, place, (slug, one, two, at) => {
        const boosted = (by: number) => arranged({ boosts: [{ kind: 'product', slug, factor: by }] })
        expect(boosted(Math.max(one, two)).indexOf(slug)).toBeLessThanOrEqual(
          boosted(Math.min(one, two)).indexOf(slug),
        )
        const all = arranged({ pins: [pin(slug, at)], boosts: [{ kind: 'product', slug, factor: one }] })
        expect(all.toSorted()).toEqual(slugs.toSorted())
        expect(all.indexOf(slug)).toBe(Math.min(at, slugs.length) - 1)
      }),
    )
  })
})
